export type Path = readonly (string | number)[]

export interface Location {
  /** Counted from 1. */
  line: number
  /** Counted from 1, in UTF-16 code units, as editors count. */
  column: number
}

/** An error stops the build; a warning is shown. */
export type Severity = 'error' | 'warning'

/** A message about a place in one file. */
export interface LocatedMessage extends Location {
  /** An error where nothing else is said. */
  severity?: Severity
  /** The name of the rule that is broken. */
  rule: string
  message: string
}

/** A message about a value of a document, before it is known where that stands in the file. */
export interface Finding {
  path: Path
  /** Point at the key instead of its value. */
  atKey?: boolean
  /** An error where nothing else is said. */
  severity?: Severity
  message: string
}

/** The value of a JSON or YAML text together with where each part of it stands. */
export interface LocatedDocument {
  value: unknown
  /** Where the value at this path begins; where there is none, the innermost object or list that should hold it. */
  locate(path: Path): Location
  /** Where the last key of this path begins. */
  locateKey(path: Path): Location
  /** The value at this path as it is written, shortened; undefined where there is none. */
  written(path: Path): string | undefined
}

/** Puts each finding where its value stands. */
export function locateFindings(
  rule: string,
  findings: Finding[],
  document: LocatedDocument,
): LocatedMessage[] {
  return findings.map(({ path, atKey, severity, message }) => ({
    ...(atKey ? document.locateKey(path) : document.locate(path)),
    severity,
    rule,
    message,
  }))
}

const longestWritten = 60

/** Makes text fit into a message: on one line, and at most 60 characters. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  const characters = Array.from(line)
  return characters.length > longestWritten ? `${characters.slice(0, longestWritten - 1).join('')}…` : line
}
