import { readFrontMatter } from '../articles/read-front-matter'
import { readParagraphs } from '../articles/read-paragraphs'
import type { PlaceFeature } from '../articles/schema'

/** The lines of a sound `article.md` whose paragraphs no place quotes. */
export function unquotedLines(articleText: string, places: readonly PlaceFeature[]): number[] {
  const { body } = readFrontMatter(articleText)
  if (!body) return []
  const { text, locations } = readParagraphs(body.lines, body.firstLine)
  const quotes = places.flatMap(({ properties }) => properties.quotes)
  return text.flatMap((part, index) => {
    const isQuoted = part.kind === 'gap' || quotes.some(({ exact }) => part.text.includes(exact))
    return isQuoted ? [] : (locations[index]?.line ?? [])
  })
}
