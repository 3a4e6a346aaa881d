import leven from 'leven'
import { type PlaceColumn, placeColumns, provenanceColumns, simplestyleKeys } from '../exchange/columns'
import type { ImportRecord } from './import-record'

/** What a column can mean: a key of a place, or one of the ways in which files hold more than one of them at once. */
export type ColumnKey =
  | PlaceColumn
  /** Latitude, then longitude, in one cell. */
  | 'latitudeLongitude'
  /** Longitude, then latitude, in one cell. */
  | 'longitudeLatitude'
  /** The whole list of quotes, as GeoJSON and the site's KML hold it. */
  | 'quotes'
  /** Which of GeoJSON's types a geometry has, where the format has no multiple of one part. */
  | 'geometryType'
  /** Text that is the quote where it stands in the article word for word. */
  | 'passage'
  /** The slug of the article that the record is of. */
  | 'article'

/** Those that say where a place is, for files whose format does not. */
export const geometryKeys: ColumnKey[] = [
  'decimalLatitude',
  'decimalLongitude',
  'footprintWKT',
  'latitudeLongitude',
  'longitudeLatitude',
]

export interface UnderstoodColumn {
  /** As the file names it. */
  name: string
  /** null: the column is not used. */
  key: ColumnKey | null
  /** Why it is not used, or how it is. */
  note?: string
}

const otherNames: Partial<Record<ColumnKey, string[]>> = {
  id: ['slug'],
  name: ['place', 'placename', 'title', 'label'],
  kind: ['type', 'placetype', 'featuretype', 'category'],
  decimalLatitude: ['lat', 'latitude', 'y', 'ycoord', 'latitudedecimal'],
  decimalLongitude: ['lon', 'lng', 'long', 'longitude', 'x', 'xcoord', 'longitudedecimal'],
  latitudeLongitude: [
    'latlon',
    'latlng',
    'latlong',
    'latitudelongitude',
    'coordinates',
    'coords',
    'position',
    'gps',
  ],
  longitudeLatitude: ['lonlat', 'lnglat', 'longlat', 'longitudelatitude'],
  footprintWKT: ['wkt', 'geometrywkt', 'wktgeom'],
  coordinateUncertaintyInMeters: [
    'uncertainty',
    'uncertaintym',
    'uncertaintyinmeters',
    'uncertaintyinmetres',
    'coordinateuncertainty',
    'coordinateuncertaintyinmetres',
    'radius',
    'radiusm',
    'radiusinmeters',
    'radiusinmetres',
  ],
  countryCode: ['country', 'iso', 'iso2', 'isocode', 'iso31661', 'iso31661alpha2', 'cc'],
  quote: ['quotation', 'excerpt', 'sentence', 'exact'],
  passage: ['description', 'desc', 'cmt', 'comment'],
  georeferenceRemarks: ['remarks', 'remark'],
  georeferenceSources: [
    'georeferencesource',
    'source',
    'sources',
    'coordinatesource',
    'coordinatessource',
    'positionsource',
  ],
  sameAs: ['wikidata', 'geonames', 'gazetteer'],
  formerIds: ['formerslugs', 'formerslug', 'formerid'],
  quotes: [],
  geometryType: [],
  article: [],
}

// Two of simplestyle's keys hold what is of use where nothing else does.
const styles = simplestyleKeys.filter((key) => key !== 'title' && key !== 'description').map(fold)
const otherUnits = /^(?:radius|uncertainty)(?:in)?(?:km|kilomet(?:er|re)s?|mi|miles?|ft|feet)$/

const keysByName = new Map<string, ColumnKey>([
  ...placeColumns.map((key): [string, ColumnKey] => [fold(key), key]),
  ...Object.entries(otherNames).flatMap(([key, names]) =>
    [fold(key), ...names].map((name): [string, ColumnKey] => [name, key as ColumnKey]),
  ),
])

/** The key that a column's name means, whatever its capitals, spaces, underscores and hyphens; undefined: none. */
export function understandName(name: string): ColumnKey | undefined {
  return keysByName.get(fold(name))
}

function fold(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_.:()-]+/g, '')
}

/** What each column means. Problems: a misspelt name, two columns for one key, a unit that is not ours, nothing known at all. */
export function understandColumns(
  names: string[],
  records: ImportRecord[],
): { columns: UnderstoodColumn[]; problems: { field?: string; message: string }[] } {
  const columns = names.map((name) => understand(name, names, records))
  const problems = [...columns.flatMap((column) => checkName(column, columns)), ...findDoubled(columns)]
  if (problems.length === 0 && !columns.some(({ key }) => key === 'name' || key === 'id')) {
    const message = `A file of places names them, in a column such as name; found ${listed(names)}.`
    return { columns, problems: [{ message }] }
  }
  return { columns, problems }
}

function understand(name: string, names: string[], records: ImportRecord[]): UnderstoodColumn {
  const folded = fold(name)
  const key = understandName(name)
  if (key === 'article') return { name, key, note: 'records of other articles are left aside' }
  // Its own files say of each place what article it is of; in any other file, a source is where a position is from.
  const isOurs = names.some((other) => understandName(other) === 'article')
  if (isOurs && provenanceColumns.some((column) => fold(column) === folded)) {
    return { name, key: null, note: 'the site writes it, and it is left aside' }
  }
  if (styles.includes(folded)) return { name, key: null, note: 'says how a map looks' }
  if (key === undefined) return { name, key: null }
  if (geometryKeys.includes(key) && records.some(({ geometry }) => geometry)) {
    return { name, key: null, note: 'the geometry says it' }
  }
  // Simplestyle has these two beside keys of ours.
  if (folded === 'title' && names.some((other) => fold(other) === 'name')) {
    return { name, key: null, note: 'there is a name as well' }
  }
  if (key === 'passage') {
    if (names.some((other) => ['quote', 'quotes'].includes(understandName(other) ?? ''))) {
      return { name, key: null, note: 'there are quotes as well' }
    }
    return { name, key, note: 'where it stands in the article word for word' }
  }
  if (folded === 'country' && !valuesOf(name, records).every((value) => /^\s*[a-z]{2}\s*$/i.test(value))) {
    return { name, key: null, note: 'it does not hold codes of two letters' }
  }
  return { name, key }
}

function valuesOf(name: string, records: ImportRecord[]): string[] {
  return records.flatMap(({ fields }) =>
    fields.filter((field) => field.name === name).map(({ value }) => String(value)),
  )
}

function checkName(
  { name, key, note }: UnderstoodColumn,
  columns: UnderstoodColumn[],
): { field: string; message: string }[] {
  const folded = fold(name)
  if (otherUnits.test(folded)) {
    const message = `A radius is in metres; found another unit in the name of the column “${name}”: reckon it in metres, and call the column radius.`
    return [{ field: name, message }]
  }
  if (key !== null || note !== undefined) return []
  const nearest = [...keysByName].find(
    ([known, its]) =>
      known.length >= 5 &&
      leven(folded, known) <= (known.length >= 8 ? 2 : 1) &&
      !columns.some((column) => column.key === its),
  )
  if (!nearest) return []
  // Left aside in silence, a misspelt latitude would leave every place without a pin.
  const message = `The column “${name}” is unknown. Did you mean “${displayName(nearest)}”? Rename it, or take it out.`
  return [{ field: name, message }]
}

function displayName([known, key]: [string, ColumnKey]): string {
  return fold(key) === known ? key : known
}

/** Addresses in gazetteers can stand in a column for each, and passages in several; of everything else there is one. */
function findDoubled(columns: UnderstoodColumn[]): { field: string; message: string }[] {
  return columns.flatMap(({ name, key }, index) => {
    const first = columns.slice(0, index).find((column) => column.key === key)
    if (key === null || !first || key === 'passage' || (key === 'sameAs' && fold(name) !== fold(first.name)))
      return []
    const message = `One column holds ${key}; found “${first.name}” and “${name}”: take one out, or rename it.`
    return [{ field: name, message }]
  })
}

function listed(names: string[]): string {
  return names.length === 0
    ? 'no column'
    : names
        .slice(0, 8)
        .map((name) => `“${name}”`)
        .join(', ')
}
