import { gpx } from '@tmcw/togeojson'
import type { Document, Element } from '@xmldom/xmldom'
import { type ImportFile, type ImportProblem, type ImportRecord, namesOf } from './import-record'
import { mostRecords, tooMany } from './most-records'
import { childElements, documentWith, placeOf } from './parse-xml'

const kinds = ['wpt', 'rte', 'trk']
const texts = ['name', 'desc', 'cmt']

/** Reads the waypoints, routes and tracks of a GPX 1.1 document: points and lines, with name, description and comment. */
export function readGpx(document: Document): ImportFile {
  const elements = childElements(document.documentElement ?? document).filter(({ tagName }) =>
    kinds.includes(tagName),
  )
  const file: ImportFile = { format: 'GPX', names: [], records: [], problems: [] }
  if (elements.length === 0) {
    const message = 'Places are waypoints, routes and tracks in GPX; found no <wpt>, <rte> or <trk>.'
    return { ...file, problems: [{ line: 1, message }] }
  }
  if (elements.length > mostRecords) return { ...file, problems: [tooMany(elements.length)] }
  const records = elements.map(recordOf)
  return { ...file, names: namesOf(records), records }
}

function recordOf(element: Element): ImportRecord {
  const [feature] = gpx(documentWith(element, 'gpx')).features
  const fields = childElements(element)
    .filter(({ tagName }) => texts.includes(tagName))
    .map((child) => ({ name: child.tagName, value: child.textContent ?? '', at: placeOf(child) }))
  return {
    at: placeOf(element),
    fields,
    geometry: { value: feature?.geometry ?? null, at: placeOf(element) },
    problems: checkPositions(element),
  }
}

const number = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i

/** The converter leaves out positions that it cannot read, and lines of fewer than two; here that is told instead. */
function checkPositions(element: Element): ImportProblem[] {
  const points = ['rtept', 'trkpt'].flatMap((name) => Array.from(element.getElementsByTagName(name)))
  const problems = [...(element.tagName === 'wpt' ? [element] : []), ...points].flatMap((point) =>
    ['lat', 'lon']
      .filter((name) => !number.test(point.getAttribute(name) ?? ''))
      .map((name) => {
        const found = point.hasAttribute(name) ? `"${point.getAttribute(name)?.slice(0, 60)}"` : 'none'
        return {
          ...placeOf(point),
          field: name,
          message: `A position has a number "${name}"; found ${found}.`,
        }
      }),
  )
  const lines = element.tagName === 'trk' ? Array.from(element.getElementsByTagName('trkseg')) : [element]
  const short = lines.filter((line) => line.tagName !== 'wpt' && line.getElementsByTagName('*').length > 0)
  return [
    ...problems,
    ...short.flatMap((line) => {
      const count = line.getElementsByTagName(line.tagName === 'rte' ? 'rtept' : 'trkpt').length
      if (count >= 2) return []
      return [{ ...placeOf(line), message: `A line has at least 2 positions; found ${count}.` }]
    }),
  ]
}
