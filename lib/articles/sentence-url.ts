import { textFragment } from '../text-fragment'
import type { Article, LocatedQuote } from './article'

/** The address of the article at the very sentence of a quote. A fragment that the address has already makes way for it. */
export function sentenceUrl(article: Pick<Article, 'url' | 'text'>, quote: LocatedQuote): string {
  const text = article.text.map((part) => (part.kind === 'paragraph' ? part.text : '')).join('\n')
  const url = new URL(article.url)
  url.hash = ''
  return `${url.href}${textFragment(quote.exact, text)}`
}
