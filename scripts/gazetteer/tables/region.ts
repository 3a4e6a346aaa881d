import type { GazetteerKind } from '../../../lib/gazetteer/gazetteer'

export interface Region {
  name: string
  kind: GazetteerKind
  /** `[longitude, latitude]`, about its centre. */
  position: readonly [number, number]
  /** Kilometres from there to its farthest part, about. */
  radius: number
  alternates?: readonly string[]
  /** Recognised where they stand in capitals. */
  abbreviations?: readonly string[]
  demonyms?: readonly string[]
  /** ISO 3166-1 alpha-2, of what lies in one country. */
  countryCode?: string
}

type Row = [
  name: string,
  longitude: number,
  latitude: number,
  radius: number,
  more?: Omit<Region, 'name' | 'kind' | 'position' | 'radius'>,
]

/** Rows of one kind of place. */
export const regions = (kind: GazetteerKind, table: readonly Row[]): Region[] =>
  table.map(([name, longitude, latitude, radius, more]) => ({
    name,
    kind,
    position: [longitude, latitude],
    radius,
    ...more,
  }))
