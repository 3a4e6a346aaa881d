import type { ArticleText } from '../articles/article'
import { findExact, findQuote } from '../articles/find-quote'
import { findToponym } from '../articles/find-toponym'
import type { Quote } from '../articles/schema'
import { type Span, splitSentences } from '../import/split-sentences'

/** Where a paragraph names a place. */
export interface Mention extends Span {
  /** Index in the article's text. */
  paragraph: number
}

const MOST_QUOTES = 3

/**
 * The sentences to quote for a place, in the article's order: the first that names it, and of the others the longest two, which
 * likely say most. Each stands in the article once, or is told apart by the words beside it, and holds its toponym once; where no
 * sentence does, none.
 */
export function chooseQuotes(mentions: readonly Mention[], text: ArticleText[], lang: string): Quote[] {
  const quotes = new Map<string, Quote>()
  for (const mention of mentions) {
    const quote = quoteOf(mention, text, lang)
    if (quote && !quotes.has(quote.exact)) quotes.set(quote.exact, quote)
  }
  const [first, ...others] = quotes.values()
  if (!first) return []
  const longest = others.toSorted((a, b) => b.exact.length - a.exact.length).slice(0, MOST_QUOTES - 1)
  return [first, ...others.filter((quote) => longest.includes(quote))]
}

/** The sentence of a mention. */
export function sentenceOf({ paragraph, start, end }: Mention, text: ArticleText[], lang: string): string {
  const part = text[paragraph]
  if (part?.kind !== 'paragraph') return ''
  const sentence = splitSentences(part.text, lang, [{ start, end }]).find((span) => span.end > start)
  return part.text.slice(sentence?.start, sentence?.end).trim()
}

function quoteOf(mention: Mention, text: ArticleText[], lang: string): Quote | undefined {
  const part = text[mention.paragraph]
  if (part?.kind !== 'paragraph') return undefined
  const toponym = part.text.slice(mention.start, mention.end)
  const exact = withToponymOnce(sentenceOf(mention, text, lang), toponym)
  return exact === undefined ? undefined : toldApart({ exact, toponym }, mention, text)
}

/** The sentence, or where it names the place again, what stands before that. */
function withToponymOnce(sentence: string, toponym: string): string | undefined {
  const [first, second] = findToponym(toponym, sentence)
  if (first === undefined) return undefined
  if (second === undefined) return sentence
  const before = sentence.slice(0, second)
  const clause = before.slice(
    0,
    Math.max(...[', ', '; ', ' – ', ' — '].map((mark) => before.lastIndexOf(mark))),
  )
  const kept = clause.length >= first + toponym.length ? clause : before.trimEnd()
  return findToponym(toponym, kept).length === 1 ? kept : undefined
}

/** Words enough beside a quote to tell it from others. */
const BESIDE = 40

function toldApart(quote: Quote, { paragraph, start, end }: Mention, text: ArticleText[]): Quote | undefined {
  const places = findExact(quote.exact, text)
  if (places.length === 1) return quote
  const part = text[paragraph]
  const own = places.findLast((place) => place.paragraph === paragraph && place.start <= start)
  if (part?.kind !== 'paragraph' || !own || own.start + quote.exact.length < end) return undefined
  const prefix = part.text.slice(Math.max(0, own.start - BESIDE), own.start)
  const suffix = part.text.slice(own.start + quote.exact.length).slice(0, BESIDE)
  const told = {
    exact: quote.exact,
    ...(prefix && { prefix }),
    ...(suffix && { suffix }),
    toponym: quote.toponym,
  }
  return findQuote(told, text).length === 1 ? told : undefined
}
