import { CsvError, parse } from 'csv-parse/sync'
import { shorten } from '../articles/located'
import { unguardFormula } from '../exchange/formula-guard'
import type { ImportFile, ImportProblem, ImportRecord } from './import-record'
import { mostNames, mostRecords, tooMany } from './most-records'
import { understandName } from './understand-name'

const delimiters = [',', ';', '\t']

// In characters. A row that never ends is no row.
const largestRow = 2_000_000

interface Row {
  line: number
  cells: string[]
}

/**
 * Reads a table as spreadsheets write it (RFC 4180, and its kin with semicolons and tabs): cells may be quoted and hold
 * line breaks, and the first row names the columns.
 */
export function readTable(fileText: string): ImportFile {
  // Excel may say in a line of its own what parts the cells.
  const [, told] = fileText.match(/^sep=(.)\r?\n/) ?? []
  const text = told ? fileText.replace(/^sep=./, '') : fileText
  const delimiter = told ?? findDelimiter(text)
  const file: ImportFile = {
    format: delimiter === '\t' ? 'TSV' : 'CSV',
    names: [],
    records: [],
    problems: [],
  }
  const { rows, problems } = readRows(text, delimiter)
  const [header, ...others] = rows
  if (!header) {
    const message =
      'The first row names the columns, such as name, kind, latitude, longitude and quote; found no row.'
    return { ...file, problems: problems.length > 0 ? problems : [{ line: 1, message }] }
  }
  if (header.cells.length > mostNames) {
    const message = `A table has at most ${mostNames} columns; found ${header.cells.length}.`
    return { ...file, problems: [{ line: header.line, message }] }
  }
  if (others.length > mostRecords) return { ...file, problems: [tooMany(others.length)] }
  const names = header.cells.map((cell, index) => unguardFormula(cell).trim() || `(column ${index + 1})`)
  return {
    ...file,
    names,
    records: others.map((row) => recordOf(row, names)).filter(isNotBlank),
    problems,
  }
}

/** The one in which the first row names the most columns that are known; of equal ones, the one with more columns. */
function findDelimiter(text: string): string {
  const scores = delimiters.map((delimiter) => {
    const cells = readRows(text, delimiter, 1).rows[0]?.cells ?? []
    const known = cells.filter((cell) => understandName(unguardFormula(cell)) !== undefined).length
    return { delimiter, score: known * 1000 + Math.min(cells.length, 999) }
  })
  return scores.reduce((best, other) => (other.score > best.score ? other : best)).delimiter
}

function readRows(
  text: string,
  delimiter: string,
  limit?: number,
): { rows: Row[]; problems: ImportProblem[] } {
  try {
    const rows: unknown = parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      // Degrees, minutes and seconds, typed by hand, end with one in the middle of a cell.
      relax_quotes: true,
      skip_empty_lines: true,
      info: true,
      raw: true,
      max_record_size: largestRow,
      ...(limit && { to: limit }),
    })
    return {
      rows: (rows as { record: string[]; raw: string; info: { lines: number } }[]).map(rowOf),
      problems: [],
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { rows: [], problems: [describeError(error)] }
  }
}

/** The parser tells the line in which a row ends; an editor wants the one in which it begins. */
function rowOf({ record, raw, info }: { record: string[]; raw: string; info: { lines: number } }): Row {
  const breaks = raw.replace(/(?:\r\n|\n|\r)$/, '').match(/\r\n|\n|\r/g)?.length ?? 0
  return { line: info.lines - breaks, cells: record }
}

function describeError(error: CsvError): ImportProblem {
  const line = typeof error.lines === 'number' ? error.lines : 1
  if (error.code === 'CSV_MAX_RECORD_SIZE') {
    return { line, message: `A row has at most ${largestRow / 1_000_000} million characters; found more.` }
  }
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') {
    return {
      line,
      message: 'A cell that begins with a quotation mark ends with one; found the end of the file.',
    }
  }
  return { line, message: `This is not a table; ${shorten(error.message)}.` }
}

function checkLength({ line, cells }: Row, names: string[]): ImportProblem[] {
  const beyond = cells.slice(names.length).filter((cell) => cell.trim() !== '').length
  if (beyond === 0) return []
  const rule = `A row has as many cells as the first row, ${names.length}`
  return [
    {
      line,
      message: `${rule}; found ${cells.length}: put cells that hold a delimiter into quotation marks.`,
    },
  ]
}

function recordOf({ line, cells }: Row, names: string[]): ImportRecord {
  const fields = names.map((name, index) => ({
    name,
    value: unguardFormula(cells[index] ?? ''),
    at: { line },
  }))
  return {
    at: { line },
    fields: fields.filter(({ value }) => value !== ''),
    problems: checkLength({ line, cells }, names),
  }
}

/** Spreadsheets write rows of empty cells below the last one. */
function isNotBlank({ fields, problems }: ImportRecord): boolean {
  return fields.some(({ value }) => String(value).trim() !== '') || problems.length > 0
}
