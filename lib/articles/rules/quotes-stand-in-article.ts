import type { ArticleText } from '../article'
import { explainMissingQuote } from '../explain-missing-quote'
import { findExact, findQuote, type QuoteLocation } from '../find-quote'
import type { Finding, Path } from '../located'
import type { Quote } from '../schema'
import type { Rule } from './rule'

/** A quote stands in the article once, character for character; `prefix` and `suffix` tell equal ones apart. */
export const quotesStandInArticle: Rule = ({ places, text }) => {
  if (!text) return []
  return places.flatMap(({ quotes }) => quotes.flatMap(({ path, quote }) => checkQuote(quote, path, text)))
}

function checkQuote(quote: Quote, path: Path, text: ArticleText[]): Finding[] {
  const places = findExact(quote.exact, text)
  const only = places.length === 1 ? places[0] : undefined
  if (only) return checkNeighbours(quote, path, only, text)
  const atExact = [...path, 'exact']
  if (places.length === 0) {
    const difference = explainMissingQuote(quote.exact, text)
    return [
      { path: atExact, message: `A quote stands in article.md character for character; ${difference}.` },
    ]
  }
  const { length } = findQuote(quote, text)
  if (length === 1) return []
  const isTold = quote.prefix !== undefined || quote.suffix !== undefined
  if (length > 1) {
    const stands = `A quote stands in article.md once; found ${length} times`
    const remedy = isTold ? 'a longer "prefix" or "suffix"' : 'a "prefix" or a "suffix"'
    return [{ path: atExact, message: `${stands}, and ${remedy} makes it unique.` }]
  }
  const neighbours =
    quote.prefix === undefined ? 'suffix' : quote.suffix === undefined ? 'prefix' : 'prefix and suffix'
  const message = `A quote stands in article.md with its ${neighbours} directly beside it; found ${places.length} times without.`
  return [{ path: [...path, quote.prefix === undefined ? 'suffix' : 'prefix'], message }]
}

/** Of a quote that stands there once, the words before and after it can be shown as they are. */
function checkNeighbours(
  { exact, prefix = '', suffix = '' }: Quote,
  path: Path,
  { paragraph, start }: QuoteLocation,
  text: ArticleText[],
): Finding[] {
  const part = text[paragraph]
  if (part?.kind !== 'paragraph') return []
  const before = part.text.slice(0, start)
  const after = part.text.slice(start + exact.length)
  const findings: Finding[] = []
  if (!before.endsWith(prefix)) {
    const found = before === '' ? 'the beginning of the paragraph' : `“${before.slice(-prefix.length)}”`
    findings.push({
      path: [...path, 'prefix'],
      message: `A prefix stands directly before the quote; found ${found} there.`,
    })
  }
  if (!after.startsWith(suffix)) {
    const found = after === '' ? 'the end of the paragraph' : `“${after.slice(0, suffix.length)}”`
    findings.push({
      path: [...path, 'suffix'],
      message: `A suffix stands directly after the quote; found ${found} there.`,
    })
  }
  return findings
}
