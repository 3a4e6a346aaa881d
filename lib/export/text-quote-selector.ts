import type { ArticleText, LocatedQuote } from '../articles/article'

/** https://www.w3.org/TR/annotation-model/#text-quote-selector */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector'
  exact: string
  prefix?: string
  suffix?: string
  refinedBy?: TextQuoteSelector
}

/** How many characters of the text beside it make a quote known again. */
const contextLength = 32

/**
 * Finds a quote in the article, and in it the toponym. What stands beside it is as its editor gives it, or else as the article has
 * it, as far as its paragraph is quoted.
 */
export function textQuoteSelector(text: readonly ArticleText[], quote: LocatedQuote): TextQuoteSelector {
  const part = text[quote.paragraph]
  const paragraph = part?.kind === 'paragraph' ? part.text : ''
  const { exact, toponym, toponymStart } = quote
  const around = selector(paragraph, quote.start, exact)
  return {
    ...around,
    ...(quote.prefix !== null && { prefix: quote.prefix }),
    ...(quote.suffix !== null && { suffix: quote.suffix }),
    refinedBy: selector(exact, toponymStart, toponym),
  }
}

function selector(text: string, start: number, exact: string): TextQuoteSelector {
  // By code points, so that no character is cut in two.
  const prefix = [...text.slice(0, start)].slice(-contextLength).join('')
  const suffix = [...text.slice(start + exact.length)].slice(0, contextLength).join('')
  return { type: 'TextQuoteSelector', exact, ...(prefix && { prefix }), ...(suffix && { suffix }) }
}
