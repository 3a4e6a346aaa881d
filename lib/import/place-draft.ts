import type { Field, FilePlace, ImportProblem } from './import-record'

/** A quote as a file gives it; of what is missing, completing the place finds what can be found without a guess. */
export interface QuoteDraft {
  /** A whole quote, or whatever stands where one should; wins over the parts. */
  whole?: unknown
  exact?: string
  prefix?: string
  suffix?: string
  toponym?: string
}

/** What one or more records of a file say of a place: only that, with where they say it. */
export interface PlaceDraft {
  at: FilePlace
  /** undefined: no slug is given, nor can one be made of the name. */
  id?: string
  /** By their keys in `properties`, without the quotes. */
  properties: Record<string, unknown>
  /** undefined: the file says nothing of where the place is. */
  geometry?: { value: unknown }
  quotes: QuoteDraft[]
  /** Texts that are the quote where they stand in the article. */
  passages: string[]
  /** Where the file says what, by key: `name`, `geometry`, `quotes.0`, `quotes.0.exact`. */
  sources: Map<string, Field>
  problems: ImportProblem[]
}
