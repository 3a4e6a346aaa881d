import type { Path } from '../articles/located'
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
  /** Where the file says what, by path: `name`, `geometry`, `geometry.coordinates.0`, `quotes`, `quotes.0.exact`. */
  sources: Map<string, Field>
  problems: ImportProblem[]
}

/** Where the file says what stands at a path of the place, without `properties`: the innermost field that is known to. */
export function sourceAt({ sources, at }: PlaceDraft, path: Path): FilePlace & { field?: string } {
  const field = path
    .map((_, index) => sources.get(path.slice(0, path.length - index).join('.')))
    .find((source) => source !== undefined)
  return { ...(field?.at ?? at), ...(field && { field: field.name }) }
}
