import { isDeepStrictEqual } from 'node:util'
import type { PlaceFeature } from '../articles/schema'

/** What a file says of a place. */
export interface ImportedPlace {
  id: string
  /** Only the keys that the file has something for. */
  properties: Record<string, unknown>
  /** undefined: the file does not say. */
  geometry?: { value: unknown }
}

/** A key of which the file says something else than the article's places do. */
export interface Difference {
  key: string
  present: unknown
  found: unknown
}

const order = [
  'name',
  'kind',
  'quotes',
  'basis',
  'coordinateUncertaintyInMeters',
  'georeferenceRemarks',
  'georeferenceSources',
  'countryCode',
  'sameAs',
  'formerIds',
]

/** Where the place, as it is, differs from what the file says of it; keys that the file is silent on do not count. */
export function findDifferences(present: PlaceFeature, found: ImportedPlace): Difference[] {
  const geometry = found.geometry ? [['geometry', present.geometry, found.geometry.value] as const] : []
  const properties = Object.entries(found.properties).map(
    ([key, value]) => [key, Reflect.get(present.properties, key), value] as const,
  )
  return [...properties, ...geometry]
    .filter(([key, before, after]) => !isDeepStrictEqual(plain(key, before), plain(key, after)))
    .map(([key, before, after]) => ({ key, present: before, found: after }))
}

/** As it would be read again, with no zero below zero; the order of quotes is the article's, whatever the file's. */
function plain(key: string, value: unknown): unknown {
  if (value === undefined) return undefined
  const again: unknown = JSON.parse(JSON.stringify(value))
  return key === 'quotes' && Array.isArray(again) ? again.toSorted(compareQuotes) : again
}

function compareQuotes(a: unknown, b: unknown): number {
  const [first, second] = [a, b].map((quote) => JSON.stringify(Object.entries(quote ?? {}).sort()))
  return String(first) < String(second) ? -1 : 1
}

/** The feature of a place: what the file says, and of what it does not say, what the place has already. */
export function featureOf(found: ImportedPlace, present?: PlaceFeature): PlaceFeature {
  const known = { ...present?.properties, ...found.properties }
  const keys = [...new Set([...Object.keys(present?.properties ?? {}), ...order, ...Object.keys(known)])]
  const properties = Object.fromEntries(
    keys.flatMap((key) => (key in known ? [[key, Reflect.get(known, key)]] : [])),
  )
  const geometry = found.geometry ? found.geometry.value : (present?.geometry ?? null)
  // What it holds is checked with the whole file, as the build does.
  return { type: 'Feature', id: found.id, geometry, properties } as PlaceFeature
}
