import { shorten } from '../articles/located'
import { editDistance } from '../edit-distance'
import { provenanceColumns, simplestyleKeys } from '../exchange/columns'
import type { ImportFile, ImportRecord } from './import-record'
import { type ColumnKey, fold, geometryKeys, isForeign, knownNames, understandName } from './understand-name'

export interface UnderstoodColumn {
  /** As the file names it. */
  name: string
  /** null: the column is not used. */
  key: ColumnKey | null
  /** Why it is not used, or how it is. */
  note?: string
}

// Two of simplestyle's keys hold what is of use where nothing else does.
const styles = simplestyleKeys.filter((key) => key !== 'title' && key !== 'description').map(fold)
const southOrWest = /^(?:lat|latitude)s(?:outh)?$|^(?:lon|long|longitude)w(?:est)?$/
const otherUnits = /^(?:radius|uncertainty)(?:in)?(?:km|kilomet(?:er|re)s?|mi|miles?|ft|feet)$/

/** Of a file whose columns are none of ours there is no use in listing them, so none is told then. */
export function understandColumns({ format, names, records }: ImportFile): {
  columns: UnderstoodColumn[]
  problems: { field?: string; message: string }[]
} {
  const columns = names.map((name) => understand(name, names, records))
  const problems = [...columns.flatMap((column) => checkName(column, columns)), ...findDoubled(columns)]
  if (problems.length > 0 || columns.some(({ key }) => key === 'name' || key === 'id')) {
    return { columns, problems }
  }
  const isTable = format === 'CSV' || format === 'TSV'
  if (isTable && columns.every(({ key }) => key === null)) {
    const rule = 'The first row of a table names its columns'
    const message =
      names.length === 1
        ? `${rule}; found one column, ${listed(names)}, so this is no table: the words of an article go to "dateline new".`
        : `${rule}; found ${listed(names)}. ${understood}`
    return { columns: [], problems: [{ message }] }
  }
  const message = `A file of places names them, in a column such as name; found ${listed(names)}. ${understood}`
  return { columns, problems: [{ message }] }
}

const understood =
  'Names that are understood are name, kind, latitude, longitude, quote and those that "dateline import --help" lists.'

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
  // A table in two languages, or one whose word means something else in English.
  if (isForeign(name) && names.some((other) => understandName(other) === key && !isForeign(other))) {
    return { name, key: null, note: `another column is the ${key}` }
  }
  if (key === 'passage') {
    if (names.some((other) => ['quote', 'quotes'].includes(understandName(other) ?? ''))) {
      return { name, key: null, note: 'there are quotes as well' }
    }
    return { name, key, note: 'where it stands in the article word for word' }
  }
  if (countries.includes(folded)) {
    const values = valuesOf(name, records)
    if (values.length > 0 && !values.some(isCode)) {
      return { name, key: null, note: 'it does not hold codes of two letters' }
    }
  }
  return { name, key }
}

// What is called so may hold whole names; other names promise codes.
const countries = ['country', 'land', 'pays', 'pais']
const isCode = (value: string) => /^\s*[a-z]{2}\s*$/i.test(value)

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
  if (southOrWest.test(folded)) {
    const message = `Degrees south and west are negative; found them in the column “${name}”: put a minus sign before each, and call the column latitude or longitude.`
    return [{ field: name, message }]
  }
  if (key !== null || note !== undefined) return []
  const [nearest] = knownNames
    .filter(({ known, key: its, isForeign }) => {
      const isLong = known.length >= (isForeign ? 8 : 5)
      return isLong && !columns.some((column) => column.key === its)
    })
    .map(({ known, key: its }) => ({
      shown: fold(its) === known ? its : known,
      changes: editDistance(folded.slice(0, longestCompared), known),
      most: known.length >= 8 ? 2 : 1,
    }))
    .filter(({ changes, most }) => changes <= most)
    .sort((a, b) => a.changes - b.changes)
  if (!nearest) return []
  // Left aside in silence, a misspelt latitude would leave every place without a pin.
  const message = `The column “${name}” is unknown. Did you mean “${nearest.shown}”? Rename it, or take it out.`
  return [{ field: name, message }]
}

// The names that are known are shorter.
const longestCompared = 50

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

const mostListed = 8

function listed(names: string[]): string {
  if (names.length === 0) return 'no column'
  const shown = names.slice(0, mostListed).map((name) => `“${shorten(name)}”`)
  const more = names.length - mostListed
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
