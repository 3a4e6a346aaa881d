import { locateJson } from '../articles/locate-json'
import type { LocatedDocument, Path } from '../articles/located'
import { Crs } from '../geojson/crs'
import { member } from '../json-value'
import { type Field, type ImportFile, type ImportProblem, type ImportRecord, namesOf } from './import-record'
import { mostNames, mostRecords, tooMany } from './most-records'

/** Reads GeoJSON (RFC 7946): a FeatureCollection or one Feature. Keys of `properties` are fields, and so is `id`. */
export function readGeojson(text: string): ImportFile {
  const file: ImportFile = { format: 'GeoJSON', names: [], records: [], problems: [] }
  const { document, problems } = locateJson(text)
  if (!document || problems.length > 0) return { ...file, problems }
  const root = document.value
  const crs = checkCrs(root, document)
  if (member(root, 'type') === 'Feature') return withRecords(file, [recordOf(root, [], document)], crs)
  const features = member(root, 'features')
  if (member(root, 'type') !== 'FeatureCollection' || !Array.isArray(features)) {
    const message = 'A GeoJSON file of places is a FeatureCollection with a list "features", or one Feature.'
    const found = document.written(['type'])
    return {
      ...file,
      problems: [
        {
          ...document.locate(['type']),
          message: found ? `${message.slice(0, -1)}; found ${found}.` : message,
        },
      ],
    }
  }
  if (features.length > mostRecords) return { ...file, problems: [tooMany(features.length)] }
  const records = features.map((feature, index) => recordOf(feature, ['features', index], document))
  return withRecords(file, records, crs)
}

function withRecords(file: ImportFile, records: ImportRecord[], problems: ImportProblem[]): ImportFile {
  return { ...file, records, names: namesOf(records), problems }
}

function recordOf(feature: unknown, path: Path, document: LocatedDocument): ImportRecord {
  const properties = member(feature, 'properties')
  const keys = typeof properties === 'object' && properties !== null ? Object.entries(properties) : []
  if (keys.length > mostNames) {
    const message = `A place has at most ${mostNames} keys; found ${keys.length}.`
    return { at: document.locate(path), fields: [], problems: [{ ...document.locate(path), message }] }
  }
  const fields: Field[] = keys
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ({ name, value, at: document.locate([...path, 'properties', name]) }))
    // A GIS numbers its features; a number says nothing as an address.
    .filter(({ name, value }) => name !== 'id' || typeof value === 'string')
  const id = member(feature, 'id')
  if (typeof id === 'string' && !fields.some(({ name }) => name === 'id')) {
    fields.unshift({ name: 'id', value: id, at: document.locate([...path, 'id']) })
  }
  const geometryPath = [...path, 'geometry']
  return {
    at: document.locate(path),
    fields,
    geometry: { value: member(feature, 'geometry') ?? null, at: document.locate(geometryPath) },
    problems: [],
  }
}

/** Older GeoJSON could name another coordinate system; only degrees of WGS 84, longitude first, are read. */
function checkCrs(root: unknown, document: LocatedDocument): ImportProblem[] {
  const crs = member(root, 'crs')
  const issue = crs == null ? undefined : Crs.safeParse(crs).error?.issues[0]
  return issue ? [{ ...document.locate(['crs']), field: 'crs', message: issue.message }] : []
}
