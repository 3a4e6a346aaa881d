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
  // What was found can hold line breaks and control characters, and a terminal would obey them.
  return `${file}:${line}:${column}: ${message}`.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
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
