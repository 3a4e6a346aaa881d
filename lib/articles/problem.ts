import type { LocatedMessage, Severity } from './located'
import { withoutCommands } from './without-commands'

/** One thing that is wrong with a file, and where. */
export interface Problem {
  /** The path of the file, as an editor would open it. */
  file: string
  /** Counted from 1. */
  line: number
  /** Counted from 1, in UTF-16 code units, as editors count. */
  column: number
  severity: Severity
  /** The name of the rule that is broken, which stays the same where words change. */
  rule: string
  /** One sentence: what was found and what was expected. */
  message: string
}

export function inFile(file: string, { severity = 'error', ...message }: LocatedMessage): Problem {
  return { file, severity, ...message }
}

export function isError({ severity }: Pick<Problem, 'severity'>): boolean {
  return severity === 'error'
}

/** `data/articles/x/places.geojson:31:18: A latitude is between -90 and 90; found 95.` A warning says that it is one. */
export function formatProblem({ file, line, column, severity, message }: Problem): string {
  const kind = severity === 'warning' ? 'warning: ' : ''
  return withoutCommands(`${file}:${line}:${column}: ${kind}${message}`)
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
