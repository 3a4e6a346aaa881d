import { shorten } from '../articles/located'
import { formatProblem } from '../articles/problem'
import { withoutCommands } from '../articles/without-commands'
import type { ImportOutcome } from './import-places'
import type { ImportProblem } from './import-record'
import type { UnderstoodColumn } from './understand-columns'

/** All that is to be told of an import before its result: how the file was understood, and what is wrong. */
export function describeImport(outcome: ImportOutcome, file: string): string[] {
  const { format, columns, articleProblems, problems, warnings, leftAside } = outcome
  return [
    ...(columns.length > 0
      ? [
          `${withoutCommands(file)} is ${format}. Its ${format === 'CSV' || format === 'TSV' ? 'columns' : 'keys'}:`,
          ...describeColumns(columns),
        ]
      : []),
    ...articleProblems.map(formatProblem),
    ...problems.map((problem) => formatImportProblem(file, problem)),
    ...describeWarnings(warnings, file),
    ...describeConflicts(outcome),
    ...describeFoundQuotes(outcome),
    ...(leftAside > 0 ? [`Left aside as records of other articles: ${leftAside}.`] : []),
  ]
}

/** They stay in the article, where `check` lists them all. */
const MOST_WARNINGS = 20

function describeWarnings(warnings: ImportProblem[], file: string): string[] {
  const more = warnings.length - MOST_WARNINGS
  return [
    ...warnings.slice(0, MOST_WARNINGS).map((warning) => formatImportProblem(file, warning, 'warning: ')),
    ...(more > 0 ? [`${withoutCommands(file)}: and ${more.toLocaleString('en')} more warnings`] : []),
  ]
}

/** `places.csv:3: "lat": A latitude is between -90 and 90; found 95.` */
function formatImportProblem(
  file: string,
  { line, column, field, message }: ImportProblem,
  kind = '',
): string {
  const place = column === undefined ? `${line}` : `${line}:${column}`
  const about = field === undefined ? '' : `"${shorten(field)}": `
  return withoutCommands(`${file}:${place}: ${kind}${about}${message}`)
}

/** What each column was taken for, as lines of a table. */
function describeColumns(columns: UnderstoodColumn[]): string[] {
  const shown = columns.map((column) => ({ ...column, name: withoutCommands(shorten(column.name)) }))
  const width = Math.min(30, Math.max(0, ...shown.map(({ name }) => name.length)))
  return shown.map(({ name, key, note }) => {
    const told = note === undefined ? '' : key === null ? ` (${note})` : `, ${note}`
    return `  ${name.padEnd(width)}  ${key === null ? 'not used' : `→ ${meanings[key] ?? key}`}${told}`
  })
}

const meanings: Partial<Record<string, string>> = {
  latitudeLongitude: 'latitude and longitude',
  longitudeLatitude: 'longitude and latitude',
  passage: 'quote',
}

/** Each place that differs from the present one, with what is there and what the file says. */
function describeConflicts({ conflicts }: ImportOutcome): string[] {
  return conflicts.flatMap(({ id, differences }) => [
    `${id} is there already, and differs:`,
    ...differences.map(
      ({ key, present, found }) => `  ${key}: ${written(present)} there, ${written(found)} in the file`,
    ),
  ])
}

function written(value: unknown): string {
  return value === undefined ? 'nothing' : withoutCommands(shorten(JSON.stringify(value)))
}

/** The sentences that were found for places without a quote, so that whoever brought them in can judge them. */
function describeFoundQuotes({ foundQuotes }: ImportOutcome): string[] {
  if (foundQuotes.length === 0) return []
  const lines = foundQuotes.map(({ id, quote }) => `  ${id}: “${withoutCommands(shorten(quote))}”`)
  return ['The quote is the one sentence of the article that names the place:', ...lines]
}

const mostNamed = 10

/** `places: 1 unchanged, 2 added, 1 of them without a position: western-syria; 3 left out as bad`. */
export function countPlaces({ added, replaced, unchanged, unpinned, leftOut }: ImportOutcome): string {
  const counts = [
    [unchanged.length, 'unchanged'],
    [replaced.length, 'replaced'],
    [added.length, 'added'],
  ] as const
  const told = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`)
  if (unpinned.length > 0) {
    const which = unpinned.length < added.length ? `${unpinned.length} of them ` : ''
    const more = unpinned.length - mostNamed
    const named = [...unpinned.slice(0, mostNamed), ...(more > 0 ? [`${more} more`] : [])]
    told.push(`${which}without a position: ${named.join(', ')}`)
  }
  const rest = leftOut > 0 ? `; ${leftOut} left out as bad` : ''
  return `${told.length === 0 ? 'no place' : `places: ${told.join(', ')}`}${rest}`
}
