import type { Field, ImportProblem, ImportRecord } from './import-record'
import type { DecimalMark } from './read-number'
import { readCoordinate, readPair } from './read-position'
import { readWkt } from './read-wkt'
import type { RecordStyle } from './record-style'
import { type ColumnKey, geometryKeys } from './understand-name'
import { asType, unwrapCollection } from './unwrap-collection'

interface ReadGeometry {
  /** undefined: the record says nothing of where the place is; a null value: it says that it is not pinned. */
  geometry?: { value: unknown; field?: Field; axes?: { longitude: Field; latitude: Field } }
  problems: ImportProblem[]
}

const plainMark: DecimalMark = { isComma: false, isPoint: true, isMixed: false }
/** Where a record says that its place is: in its own geometry, in Well-Known Text, in two cells, or in one. */
export function readGeometry(
  record: ImportRecord,
  style: RecordStyle,
  fieldOf: (key: ColumnKey) => Field | undefined,
): ReadGeometry {
  if (record.geometry) return readOwnGeometry(record.geometry, fieldOf('geometryType'))
  const wkt = fieldOf('footprintWKT')
  if (wkt) return finish(wkt, readWkt(String(wkt.value)))
  const [latitude, longitude] = [fieldOf('decimalLatitude'), fieldOf('decimalLongitude')]
  if (latitude && longitude) {
    const read = [readAxis(latitude, 'latitude', style), readAxis(longitude, 'longitude', style)] as const
    const problems = read.flatMap((axis) => ('message' in axis ? [axis] : []))
    if ('message' in read[0] || 'message' in read[1]) return { problems }
    const value = { type: 'Point', coordinates: [read[1].value, read[0].value] }
    return { geometry: { value, field: latitude, axes: { longitude, latitude } }, problems }
  }
  const half = latitude ?? longitude
  if (half) {
    const missing = latitude ? 'longitude' : 'latitude'
    const message = `A position has a latitude and a longitude; found no ${missing} beside "${String(half.value)}".`
    return { problems: [{ ...half.at, field: half.name, message }] }
  }
  const both = fieldOf('latitudeLongitude') ?? fieldOf('longitudeLatitude')
  if (both) {
    const order = both === fieldOf('latitudeLongitude')
    const pair = readPair(String(both.value), order ? ['latitude', 'longitude'] : ['longitude', 'latitude'])
    if ('message' in pair) return finish(both, pair)
    return finish(both, { value: { type: 'Point', coordinates: [pair.longitude, pair.latitude] } })
  }
  const hasColumn = style.columns.some(({ key }) => key && geometryKeys.includes(key))
  return { ...(hasColumn && { geometry: { value: null } }), problems: [] }
}

function readOwnGeometry(
  { value, at }: NonNullable<ImportRecord['geometry']>,
  type: Field | undefined,
): ReadGeometry {
  const field: Field = { name: 'geometry', value, at }
  const unwrapped = unwrapCollection(value)
  if ('message' in unwrapped || !type) return finish(field, unwrapped)
  return finish(field, { value: asType(unwrapped.value, String(type.value).trim()) })
}

function finish(field: Field, read: { value: unknown } | { message: string }): ReadGeometry {
  const unwrapped = 'message' in read ? read : unwrapCollection(read.value)
  if ('message' in unwrapped)
    return { problems: [{ ...field.at, field: field.name, message: unwrapped.message }] }
  return { geometry: { value: unwrapped.value, field }, problems: [] }
}

function readAxis(
  field: Field,
  axis: 'latitude' | 'longitude',
  { marks }: RecordStyle,
): { value: number } | ImportProblem {
  if (typeof field.value === 'number') return { value: field.value }
  const read = readCoordinate(String(field.value), axis, marks.get(field.name) ?? plainMark)
  return 'message' in read ? { ...field.at, field: field.name, message: read.message } : read
}
