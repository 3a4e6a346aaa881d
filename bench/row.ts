/** One figure of the bench, and what it may be. */
export interface Row {
  /** What was measured, such as "500 places: a popup opens". */
  figure: string
  /** null: could not be measured on this machine. */
  value: number | null
  unit: Unit
  atMost?: number
  atLeast?: number
}

export type Unit = 's' | 'ms' | 'kB' | 'GB' | 'km' | 'times' | 'frames/s' | ''

export type Verdict = 'holds' | 'BROKEN' | 'not measured' | ''

/** '' where there is no limit. */
export function verdictOf({ value, atMost = Infinity, atLeast = -Infinity }: Row): Verdict {
  if (value === null) return 'not measured'
  // Not a number is not within any limit.
  if (!(value <= atMost && value >= atLeast)) return 'BROKEN'
  return atMost === Infinity && atLeast === -Infinity ? '' : 'holds'
}

const digits: Record<Unit, number> = { s: 2, ms: 0, kB: 1, GB: 2, km: 1, times: 2, 'frames/s': 1, '': 3 }

/** Rows as a table for a terminal, with a title above it. */
export function tableOf(title: string, rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.figure,
    row.value === null ? '–' : withUnit(row.value, row.unit),
    limitOf(row),
    verdictOf(row),
  ])
  const all = [[title, 'measured', 'limit', ''], ...cells]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((line) => line[column]?.length ?? 0)))
  return all
    .map((line) => line.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join('  '))
    .map((line) => line.trimEnd())
    .join('\n')
}

/** Figures stand right, so that their digits stand below each other. */
const pad = (cell: string, width: number, column: number) =>
  column === 0 || column === 3 ? cell.padEnd(width) : cell.padStart(width)

const withUnit = (value: number, unit: Unit) =>
  `${Number.isInteger(value) && unit === '' ? value : value.toFixed(digits[unit])} ${unit}`.trim()

function limitOf({ atMost, atLeast, unit }: Row): string {
  if (atMost !== undefined) return `≤ ${atMost} ${unit}`.trim()
  if (atLeast !== undefined) return `≥ ${atLeast} ${unit}`.trim()
  return ''
}
