/** One thing that is wrong with an article's data, and where. */
export interface Problem {
  /** The path of the file, as an editor would open it. */
  file: string
  /** Counted from 1. */
  line: number
  /** Counted from 1, in UTF-16 code units, as editors count. */
  column: number
  /** One sentence: what was found and what was expected. */
  message: string
}

/** `data/articles/x/places.geojson:31:18: A latitude is between -90 and 90; found 95.` */
export function formatProblem({ file, line, column, message }: Problem): string {
  return printable(`${file}:${line}:${column}: ${message}`)
}

/** Text on one line and without control characters, which a terminal would obey. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
}

/** The order in which somebody reads through the files. */
export function sortProblems(problems: Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.message, b.message),
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
