import type { Row } from './row'

export interface BenchOptions {
  /** How often each figure is measured that depends on the machine; its median counts. */
  runs: number
  /** Places of an article, or articles of a site: sizes above are left out. */
  largest: number
  /** One line on how it goes. */
  say: (line: string) => void
}

export interface Measured {
  rows: Row[]
  /** Every single measurement, for whoever wants to look closer. */
  samples: unknown
}

/** A part of the bench. */
export interface Bench {
  title: string
  /** Builds what is measured; not called where what was built before is to be measured once more. */
  build(options: BenchOptions): Promise<void>
  measure(options: BenchOptions): Promise<Measured>
}
