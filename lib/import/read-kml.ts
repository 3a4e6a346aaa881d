import { kml } from '@tmcw/togeojson'
import type { Document, Element } from '@xmldom/xmldom'
import { type Field, type ImportFile, type ImportProblem, type ImportRecord, namesOf } from './import-record'
import { mostRecords, tooMany } from './most-records'
import { childElements, documentWith, placeOf } from './parse-xml'

/** Reads the placemarks of a KML document (OGC 12-007r2): their names, descriptions and extended data are fields. */
export function readKml(document: Document): ImportFile {
  const placemarks = Array.from(document.getElementsByTagName('Placemark'))
  const file: ImportFile = { format: 'KML', names: [], records: [], problems: [] }
  if (placemarks.length === 0) {
    return {
      ...file,
      problems: [{ line: 1, message: 'Places are placemarks in KML; found no <Placemark>.' }],
    }
  }
  if (placemarks.length > mostRecords) return { ...file, problems: [tooMany(placemarks.length)] }
  const records = placemarks.map(recordOf)
  return { ...file, names: namesOf(records), records }
}

function recordOf(placemark: Element): ImportRecord {
  const data = dataOf(placemark)
  const own = childElements(placemark)
    .filter(({ tagName }) => tagName === 'name' || tagName === 'description')
    .filter(({ tagName }) => !data.some(({ name }) => name === tagName))
    .map((element) => fieldOf(element.tagName, element))
  const [feature] = kml(documentWith(placemark, 'kml')).features
  return {
    at: placeOf(placemark),
    fields: [...own, ...data],
    geometry: { value: feature?.geometry ?? null, at: placeOf(placemark) },
    problems: checkCoordinates(placemark),
  }
}

function dataOf(placemark: Element): Field[] {
  return childElements(placemark)
    .filter(({ tagName }) => tagName === 'ExtendedData')
    .flatMap((extended) => [
      ...Array.from(extended.getElementsByTagName('Data')).map((data) =>
        fieldOf(data.getAttribute('name') ?? '', data.getElementsByTagName('value')[0] ?? data),
      ),
      ...Array.from(extended.getElementsByTagName('SimpleData')).map((data) =>
        fieldOf(data.getAttribute('name') ?? '', data),
      ),
    ])
}

function fieldOf(name: string, element: Element): Field {
  return { name, value: element.textContent ?? '', at: placeOf(element) }
}

const tuple = /^[+-]?[\d.]+(?:e[+-]?\d+)?(?:,[+-]?[\d.]+(?:e[+-]?\d+)?){1,2}$/i

/** The converter leaves out what it cannot read, and closes rings; here each of that is told instead. */
function checkCoordinates(placemark: Element): ImportProblem[] {
  const lists = Array.from(placemark.getElementsByTagName('coordinates'))
  return lists.flatMap((list) => {
    const at = { ...placeOf(list), field: 'coordinates' }
    const tuples = (list.textContent ?? '').trim().split(/\s+/)
    const unreadable = tuples.find((text) => !tuple.test(text))
    const expected =
      'Coordinates are longitude,latitude or longitude,latitude,altitude with spaces between positions'
    if (unreadable !== undefined)
      return [{ ...at, message: `${expected}; found "${unreadable.slice(0, 60)}".` }]
    const parent = list.parentNode?.nodeName
    const fewest = parent === 'LinearRing' ? 4 : parent === 'LineString' ? 2 : 1
    if (tuples.length < fewest) {
      return [{ ...at, message: `A ${parent} has at least ${fewest} positions; found ${tuples.length}.` }]
    }
    if (parent === 'Point' && tuples.length > 1) {
      return [{ ...at, message: `A Point has one position; found ${tuples.length}.` }]
    }
    if (parent === 'LinearRing' && tuples[0] !== tuples.at(-1)) {
      return [{ ...at, message: `A ring ends where it begins, at ${tuples[0]}; found ${tuples.at(-1)}.` }]
    }
    return []
  })
}
