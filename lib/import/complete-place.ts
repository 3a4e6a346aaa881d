import type { ArticleText } from '../articles/article'
import { explainMissingQuote } from '../articles/explain-missing-quote'
import { findExact } from '../articles/find-quote'
import { findToponym } from '../articles/find-toponym'
import { shorten } from '../articles/located'
import type { PlaceFeature, Quote } from '../articles/schema'
import { findName } from './find-name'
import { findSentences } from './find-sentences'
import type { ImportProblem } from './import-record'
import type { PlaceDraft, QuoteDraft } from './place-draft'
import type { OtherSpelling } from './spelling-finder'

export interface CompletingInput {
  text: ArticleText[]
  /** The line of `article.md` in which each part of the text stands. */
  lines: number[]
  /** The language of the article, BCP 47. */
  lang: string
  /** How the text writes a name that it does not hold as it is. */
  findSpelling: (name: string) => OtherSpelling | undefined
  /** The place as it is already, where there is one with this id. */
  present?: PlaceFeature
  /** The kind of places that state none. */
  kind?: string
}

export interface CompletedPlace {
  /** What the file says, with what follows from it; undefined where something is missing. */
  place?: { id: string; properties: Record<string, unknown>; geometry?: { value: unknown } }
  /** The sentence that was found where the file gives no quote. */
  foundQuote?: string
  problems: ImportProblem[]
}

/** Fills in what a file may leave out of a place: only what can be known without a guess. */
export function completePlace(draft: PlaceDraft, input: CompletingInput): CompletedPlace {
  const { id, properties, geometry, at } = draft
  const problems: ImportProblem[] = [...draft.problems]
  const { name } = properties
  if (name === undefined && !input.present) {
    problems.push({ ...at, message: 'A place has a name; found none: fill in the column name.' })
  }
  if (id === undefined && name !== undefined) {
    const message = `A place has an id, its part of the address in the letters a to z, digits and hyphens, and none can be made of “${shorten(String(name))}” without a guess: add a column id.`
    problems.push({ ...at, message })
  }
  if (properties.kind === undefined && input.kind === undefined && !input.present) {
    const message =
      'A place has a kind, such as city, region or site; found none: add a column kind, or say --kind city for all that have none.'
    problems.push({ ...at, message })
  }
  // Words alone that name the place are enough to look for the sentence that they stand in.
  const [only] = draft.quotes
  const isToponymAlone =
    draft.quotes.length === 1 && only !== undefined && Object.keys(only).join() === 'toponym'
  const isQuoteMissing = isToponymAlone || (draft.quotes.length === 0 && !input.present)
  const wanted = isToponymAlone ? only.toponym : name
  const found = isQuoteMissing ? findQuote(String(wanted ?? '').trim(), draft, input) : undefined
  const quotes = isToponymAlone
    ? []
    : draft.quotes.map((quote, index) => completeQuote(quote, index, draft, input))
  problems.push(...(found?.problems ?? []), ...quotes.flatMap((quote) => quote.problems))
  if (problems.length > 0 || id === undefined) return { problems }
  const allQuotes = [...(found?.quotes ?? []), ...quotes.map(({ quote }) => quote)]
  const defaults = input.present
    ? {}
    : { ...(input.kind !== undefined && { kind: input.kind }), basis: 'named' }
  return {
    place: {
      id,
      properties: { ...defaults, ...properties, ...(allQuotes.length > 0 && { quotes: allQuotes }) },
      ...(geometry && { geometry }),
    },
    foundQuote: found?.isFound ? found.quotes[0]?.exact : undefined,
    problems,
  }
}

interface FoundQuote {
  quotes: Quote[]
  /** Searched for, and not a passage that the file gives. */
  isFound?: boolean
  problems: ImportProblem[]
}

/** A passage that stands in the article, or else the one sentence that names the place. */
function findQuote(name: string, { passages, at }: PlaceDraft, input: CompletingInput): FoundQuote {
  if (name === '') return { quotes: [], problems: [] }
  const passage = passages.find(
    (text) => findExact(text, input.text).length === 1 && findName(name, text).length === 1,
  )
  if (passage !== undefined) return { quotes: [{ exact: passage, toponym: name }], problems: [] }
  const sentences = findSentences(name, input.text, input.lang)
  const [sentence] = sentences
  if (!sentence) {
    const other = input.findSpelling(name)
    if (other) {
      const [written, line] = [shorten(other.spelling), input.lines[other.paragraph]]
      const message = `The article does not name “${shorten(name)}” in whole words, but names “${written}” (line ${line}): put ${written} into the column toponym.`
      return { quotes: [], problems: [{ ...at, message }] }
    }
    const message = `The article does not name “${shorten(name)}” in whole words: put the words that put this place on the map into a column quote, and those of them that name it into a column toponym.`
    return { quotes: [], problems: [{ ...at, message }] }
  }
  if (sentences.length > 1) {
    const lines = [...new Set(sentences.map(({ paragraph }) => input.lines[paragraph]))]
    const message = `“${shorten(name)}” stands in ${sentences.length} sentences of article.md, ${lines.length > 1 ? 'lines' : 'line'} ${joined(lines)}: put the one you mean into the column quote.`
    return { quotes: [], problems: [{ ...at, message }] }
  }
  const count = findName(name, sentence.text).length
  if (count > 1) {
    const message = `The sentence that names “${shorten(name)}”, in line ${input.lines[sentence.paragraph]} of article.md, names it ${count} times: put the part you mean into the column quote.`
    return { quotes: [], problems: [{ ...at, message }] }
  }
  return { quotes: [{ exact: sentence.text, toponym: name }], isFound: true, problems: [] }
}

function completeQuote(
  draft: QuoteDraft,
  index: number,
  place: PlaceDraft,
  { present, text }: CompletingInput,
): { quote: unknown; problems: ImportProblem[] } {
  if (draft.whole !== undefined) return { quote: draft.whole, problems: [] }
  const { exact, prefix, suffix } = draft
  const field =
    place.sources.get(`quotes.${index}.exact`) ??
    [...place.sources].find(([path]) => path.startsWith(`quotes.${index}.`))?.[1]
  const at = { ...(field?.at ?? place.at), ...(field && { field: field.name }) }
  if (exact === undefined) {
    const message = 'A prefix or a suffix belongs to a quote; found none: fill in the column quote.'
    return { quote: undefined, problems: [{ ...at, message }] }
  }
  if (findExact(exact, text).length === 0) {
    const message = `A quote stands in article.md character for character; ${explainMissingQuote(exact, text)}.`
    return { quote: undefined, problems: [{ ...at, message }] }
  }
  const beside = { exact, ...(prefix !== undefined && { prefix }), ...(suffix !== undefined && { suffix }) }
  const toponym = draft.toponym ?? presentToponym(beside, present) ?? toponymOf(exact, place, present)
  if (toponym !== undefined) return { quote: { ...beside, toponym }, problems: [] }
  const message = `The quote does not hold the name “${shorten(nameOf(place, present))}” once in whole words: put the words in it that name the place into a column toponym.`
  return { quote: undefined, problems: [{ ...at, message }] }
}

function presentToponym(
  quote: Omit<Quote, 'toponym'>,
  present: PlaceFeature | undefined,
): string | undefined {
  return present?.properties.quotes.find(
    ({ exact, prefix, suffix }) =>
      exact === quote.exact && prefix === quote.prefix && suffix === quote.suffix,
  )?.toponym
}

function toponymOf(exact: string, place: PlaceDraft, present: PlaceFeature | undefined): string | undefined {
  const name = nameOf(place, present)
  const isOnce = name !== '' && findName(name, exact).length === 1 && findToponym(name, exact).length === 1
  return isOnce ? name : undefined
}

function nameOf({ properties }: PlaceDraft, present: PlaceFeature | undefined): string {
  return String(properties.name ?? present?.properties.name ?? '').trim()
}

function joined(lines: (number | undefined)[]): string {
  const last = lines.at(-1)
  return lines.length < 2 ? String(last) : `${lines.slice(0, -1).join(', ')} and ${last}`
}
