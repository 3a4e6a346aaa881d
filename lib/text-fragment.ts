const longestExact = 120
// The source holds more than is quoted here: captions and headlines often begin as a paragraph does.
const fewestWords = 8

/**
 * The URL fragment that makes a browser show a quote in the page that it is from, `#:~:text=…`: the quote itself, or for
 * a long one `start,end`, whole words from both its ends, as many as lead to this quote and no other in the known text
 * of the article. https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragment(exact: string, articleText: string): string {
  const range = exact.length > longestExact ? findRange(exact, articleText) : undefined
  return `#:~:text=${(range ?? [exact]).map(encode).join(',')}`
}

function findRange(exact: string, articleText: string): [string, string] | undefined {
  const article = foldCase(articleText)
  const quote = foldCase(exact)
  const quoteStart = article.indexOf(quote)
  if (quoteStart === -1) return undefined
  const words = findWords(exact)
  const startLength = words
    .slice(fewestWords - 1)
    .map(({ end }) => end)
    .find((length) => article.indexOf(quote.slice(0, length)) === quoteStart)
  if (startLength === undefined) return undefined
  const endOffset = words
    .slice(0, 1 - fewestWords)
    .map(({ start }) => start)
    .findLast(
      (offset) => article.indexOf(quote.slice(offset), quoteStart + startLength) === quoteStart + offset,
    )
  if (endOffset === undefined) return undefined
  return [exact.slice(0, startLength), exact.slice(endOffset)]
}

// Not split at spaces: Japanese, Chinese and Thai have none.
const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

function findWords(text: string): { start: number; end: number }[] {
  return Array.from(segmenter.segment(text))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }))
}

/** Browsers compare without regard to capitals. Where lower case is of another length, offsets would not hold. */
function foldCase(text: string): string {
  const folded = text.toLowerCase()
  return folded.length === text.length ? folded : text
}

/** encodeURIComponent leaves the hyphen, which in a text directive divides off its context. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D')
}
