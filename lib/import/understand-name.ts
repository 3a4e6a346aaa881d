import { type PlaceColumn, placeColumns } from '../exchange/columns'

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

const otherNames: Partial<Record<ColumnKey, string[]>> = {
  id: ['slug'],
  name: ['place', 'placename', 'title', 'label'],
  kind: ['type', 'placetype', 'featuretype', 'category'],
  decimalLatitude: ['lat', 'latitude', 'y', 'ycoord', 'latitudedecimal'],
  decimalLongitude: [
    'lon',
    'lng',
    'long',
    'longitude',

    'x',
    'xcoord',
    'longitudedecimal',
  ],
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
    'accuracy',
    'precision',
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
  quote: ['quotation', 'citation', 'excerpt', 'sentence', 'exact'],
  passage: ['passage', 'description', 'desc', 'cmt', 'comment'],
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
  quotes: ['quotes'],
  geometryType: ['geometryType'],
  article: ['article'],
}

/** The same in German, French and Spanish, where they differ by more than accents and capitals. */
const foreignNames: Partial<Record<ColumnKey, string[]>> = {
  name: ['Ort', 'Ortsname', 'lieu', 'nom', 'lugar', 'nombre'],
  kind: ['Art', 'Typ', 'tipo'],
  decimalLatitude: ['Breite', 'Breitengrad', 'latitud'],
  decimalLongitude: [
    'Länge',
    'Länge (O)',
    'Laenge',
    'Längengrad',
    'Längengrad (O)',
    'Laengengrad',
    'longitud',
  ],
  latitudeLongitude: ['Koordinaten', 'coordonnées', 'coordenadas'],
  coordinateUncertaintyInMeters: ['Genauigkeit', 'Unsicherheit', 'incertitude', 'incertidumbre'],
  countryCode: ['Land', 'pays', 'país'],
  quote: ['Zitat', 'cita'],
  georeferenceRemarks: ['Bemerkung', 'Bemerkungen', 'remarque', 'remarques', 'observaciones'],
  georeferenceSources: ['Quelle', 'Quellen', 'fuente', 'fuentes'],
}

/** Every folded name with its key; `isForeign` where it is no English. */
export const knownNames: { known: string; key: ColumnKey; isForeign: boolean }[] = [
  ...placeColumns.map((key) => ({ known: fold(key), key, isForeign: false })),
  ...namesIn(otherNames).map(([key, name]) => ({ known: fold(name), key, isForeign: false })),
  ...namesIn(foreignNames).map(([key, name]) => ({ known: fold(name), key, isForeign: true })),
]

function namesIn(names: Partial<Record<ColumnKey, string[]>>): [ColumnKey, string][] {
  const keys = Object.keys(names) as ColumnKey[]
  return keys.flatMap((key) => (names[key] ?? []).map((name): [ColumnKey, string] => [key, name]))
}

const keysByName = new Map(knownNames.map(({ known, key }) => [known, key]))

/** The key that a column's name means, whatever its capitals, accents, spaces and marks; undefined: none. */
export function understandName(name: string): ColumnKey | undefined {
  return keysByName.get(fold(name)) ?? keysByName.get(fold(name.replace(northOrEast, '')))
}

/** As in `Latitude (N)`: the halves of the globe in which degrees are positive. */
const northOrEast = /\([NE]\)\s*$/

export function isForeign(name: string): boolean {
  return knownNames.find(({ known }) => known === fold(name.replace(northOrEast, '')))?.isForeign === true
}

/** The other names of each column, for help. */
export function otherNamesOf(key: ColumnKey): string[] {
  return [...(otherNames[key] ?? []), ...(foreignNames[key] ?? [])]
}

/** A name as names are compared: without capitals, accents, spaces and marks. */
export function fold(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\s_.:()\p{M}-]+/gu, '')
}
