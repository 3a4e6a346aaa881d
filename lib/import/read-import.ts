import { decodeText } from '../files/decode-text'
import type { ImportFile } from './import-record'
import { mostNames } from './most-records'
import { parseXml } from './parse-xml'
import { readGeojson } from './read-geojson'
import { readGpx } from './read-gpx'
import { readKml } from './read-kml'
import { readTable } from './read-table'

/** The most bytes that are read; above, documents need more memory than a small machine has. */
export const largestImport = 5_000_000

/** Takes a file apart by what is in it, and only where that does not tell, by the ending of its name. */
export function readImport(bytes: Uint8Array, fileName: string): ImportFile {
  const file = readAny(bytes, fileName)
  if (file.names.length <= mostNames) return file
  const message = `Places have at most ${mostNames} columns or keys; found ${file.names.length}.`
  return { ...file, names: [], records: [], problems: [{ line: 1, message }] }
}

function readAny(bytes: Uint8Array, fileName: string): ImportFile {
  const empty: ImportFile = { format: 'CSV', names: [], records: [], problems: [] }
  const decoded = decodeText(bytes)
  if ('problem' in decoded) return { ...empty, problems: [decoded.problem] }
  const { text } = decoded
  const ending = fileName.toLowerCase().match(/\.([a-z]+)$/)?.[1]
  const beginning = text.trimStart().charAt(0)
  if (beginning === '')
    return { ...empty, problems: [{ line: 1, message: 'A file of places has text in it; found none.' }] }
  if (beginning === '{' || ending === 'json' || ending === 'geojson') return readGeojson(text)
  if (beginning === '<' || ending === 'kml' || ending === 'gpx' || ending === 'xml')
    return readXml(text, empty)
  return readTable(text)
}

function readXml(text: string, empty: ImportFile): ImportFile {
  const parsed = parseXml(text)
  if ('problem' in parsed) return { ...empty, problems: [parsed.problem] }
  const root = parsed.document.documentElement?.localName
  if (root === 'kml') return readKml(parsed.document)
  if (root === 'gpx') return readGpx(parsed.document)
  const message = `An XML file of places is KML or GPX; found the root element <${root}>.`
  return { ...empty, problems: [{ line: 1, message }] }
}
