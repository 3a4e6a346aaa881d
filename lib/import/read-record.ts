import { shorten } from '../articles/located'
import { listSeparator } from '../exchange/columns'
import type { Field, ImportProblem, ImportRecord } from './import-record'
import type { PlaceDraft, QuoteDraft } from './place-draft'
import { readGeometry } from './read-geometry'
import { readNumber } from './read-number'
import type { RecordStyle } from './record-style'
import { slugOfName } from './slug-of-name'
import type { ColumnKey } from './understand-name'

const textKeys = [
  'name',
  'kind',
  'basis',
  'georeferenceRemarks',
  'georeferenceSources',
  'countryCode',
] as const
const radius = 'A radius is in metres, as a number such as 3000'
const quoteKeys = { exact: 'quote', prefix: 'prefix', suffix: 'suffix', toponym: 'toponym' } as const

/** Understands one record. Whatever type a value has that the schema does not expect is left for the schema to tell. */
export function readRecord(record: ImportRecord, style: RecordStyle): PlaceDraft {
  const keyed = style.columns.flatMap(({ name, key }) => {
    const field = record.fields.find((other) => other.name === name)
    return key && field && !isBlank(key, field) ? [{ key, field }] : []
  })
  const fieldOf = (key: ColumnKey): Field | undefined => keyed.find((other) => other.key === key)?.field
  // What people type may have spaces around it; what the site wrote is taken to the letter.
  const isOurs = fieldOf('article') !== undefined
  function tidy(value: unknown): unknown {
    if (typeof value !== 'string') return value
    // As Windows has its line breaks; `places.geojson` has line feeds.
    const text = value.replace(/\r\n?/g, '\n')
    return isOurs ? text : text.trim()
  }
  const problems: ImportProblem[] = [...record.problems]
  const sources = new Map<string, Field>()
  const properties: Record<string, unknown> = {}
  function take(key: string, field: Field, value: unknown) {
    properties[key] = value
    sources.set(key, field)
  }

  for (const key of textKeys) {
    const field = fieldOf(key)
    if (!field) continue
    const value = tidy(field.value)
    if (key === 'countryCode' && typeof value === 'string' && !/^[a-z]{2}$/i.test(value)) {
      const message = `A country code is two letters, such as DE; found "${shorten(value)}".`
      problems.push({ ...field.at, field: field.name, message })
    } else take(key, field, value)
  }
  const uncertainty = fieldOf('coordinateUncertaintyInMeters')
  if (uncertainty) {
    const mark = style.marks.get(uncertainty.name)
    const number =
      typeof uncertainty.value === 'string' && mark
        ? readNumber(uncertainty.value, mark, radius)
        : uncertainty
    if ('message' in number)
      problems.push({ ...uncertainty.at, field: uncertainty.name, message: number.message })
    else take('coordinateUncertaintyInMeters', uncertainty, number.value)
  }
  const addresses = keyed.filter(({ key }) => key === 'sameAs').map(({ field }) => field)
  if (addresses[0]) take('sameAs', addresses[0], addresses.flatMap(addressesIn))
  const formerIds = fieldOf('formerIds')
  if (formerIds) take('formerIds', formerIds, listIn(formerIds.value))

  const id = fieldOf('id')
  const name = properties.name
  const slug = id ? tidy(id.value) : typeof name === 'string' ? slugOfName(name) : null
  if (id ?? fieldOf('name')) sources.set('id', (id ?? fieldOf('name')) as Field)
  const { geometry, problems: geometryProblems } = readGeometry(record, style, fieldOf)
  problems.push(...geometryProblems)
  if (geometry?.field) sources.set('geometry', geometry.field)
  if (geometry?.axes) {
    sources.set('geometry.coordinates.0', geometry.axes.longitude)
    sources.set('geometry.coordinates.1', geometry.axes.latitude)
  }
  const { quotes, problem } = readQuotes(fieldOf, sources, tidy)
  if (problem) problems.push(problem)
  return {
    at: record.at,
    ...(typeof slug === 'string' && { id: slug }),
    properties,
    ...(geometry && { geometry: { value: geometry.value } }),
    quotes,
    passages: keyed.filter(({ key }) => key === 'passage').map(({ field }) => String(field.value).trim()),
    sources,
    problems,
  }
}

/** An empty cell says nothing; a space is a prefix or a suffix all the same. */
function isBlank(key: ColumnKey, { value }: Field): boolean {
  if (typeof value !== 'string') return false
  return key === 'prefix' || key === 'suffix' ? value === '' : value.trim() === ''
}

function readQuotes(
  fieldOf: (key: ColumnKey) => Field | undefined,
  sources: Map<string, Field>,
  tidy: (value: unknown) => unknown,
): { quotes: QuoteDraft[]; problem?: ImportProblem } {
  const whole = fieldOf('quotes')
  if (whole) {
    sources.set('quotes', whole)
    const value = typeof whole.value === 'string' ? parseJson(whole.value) : whole.value
    if (Array.isArray(value)) return { quotes: value.map((quote: unknown) => ({ whole: quote })) }
    const message =
      'Quotes are a list in JSON, such as [{"exact": "…", "toponym": "…"}]; found something else.'
    return { quotes: [], problem: { ...whole.at, field: whole.name, message } }
  }
  const quote: Record<string, string> = {}
  for (const [key, column] of Object.entries(quoteKeys)) {
    const field = fieldOf(column)
    if (!field) continue
    // A prefix may end with a space, and a suffix begin with one.
    quote[key] = String(key === 'prefix' || key === 'suffix' ? field.value : tidy(field.value))
    sources.set(`quotes.0.${key}`, field)
  }
  return { quotes: Object.keys(quote).length > 0 ? [quote] : [] }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function listIn(value: unknown): unknown {
  if (typeof value !== 'string') return value
  return value
    .split(listSeparator.trim())
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** Columns named after a gazetteer may hold its identifiers alone. */
function addressesIn({ name, value }: Field): unknown {
  const list = listIn(value)
  if (!Array.isArray(list)) return typeof list === 'number' ? addressIn(name, String(list)) : list
  return list.map((item: unknown) => (typeof item === 'string' ? addressIn(name, item) : item))
}

function addressIn(name: string, item: string): string {
  if (/wikidata/i.test(name) && /^Q[1-9]\d*$/.test(item)) return `https://www.wikidata.org/wiki/${item}`
  if (/geonames/i.test(name) && /^[1-9]\d*$/.test(item)) return `https://www.geonames.org/${item}/`
  return item
}
