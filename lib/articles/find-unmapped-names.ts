import type { Article } from './article'
import { type LocatedMessage, type Location, shorten } from './located'
import { nameFinder, plainName } from './name-finder'
import { standsForGovernment } from './stands-for-government'
import { wholeText } from './whole-text'

/** Words of a text that name a place. */
export interface PlaceName {
  /** In UTF-16 units of the text. */
  start: number
  phrase: string
  /** The place that is likely meant, as a gazetteer calls it. */
  name: string
  /** Its address there. */
  sameAs?: string
  /** Whether it is the capital of a country, whose name often stands for the government. */
  isCapital: boolean
}

/** Finds the names of places that an English text likely has. */
export type FindPlaceNames = (text: string) => PlaceName[]

/** Warns of names of places in an article's text that are neither mapped nor listed, once of each. */
export function findUnmappedNames(
  article: Article,
  locations: readonly Location[],
  findPlaceNames: FindPlaceNames,
): LocatedMessage[] {
  const isKnown = nameFinder(article.places)
  const notPlaces = new Set(article.notPlaces.map(plainName))
  const told = new Set<string>()
  // All at once: what a name means follows from the whole text.
  const { text, locate } = wholeText(article.text)
  return findPlaceNames(text).flatMap((found): LocatedMessage[] => {
    const { paragraph, start } = locate(found.start)
    const isTold = told.has(plainName(found.name))
    if (notPlaces.has(plainName(found.phrase))) return []
    if (isTold || isKnown(found) || isWithinToponym(article, paragraph, start)) return []
    if (found.isCapital && standsForGovernment(text, found.start, found.phrase)) return []
    told.add(plainName(found.name))
    const { line, column } = locations[paragraph] ?? { line: 1, column: 1 }
    const isSpelled = plainName(found.name) === plainName(found.phrase)
    const meant = isSpelled ? '' : `, likely ${shorten(found.name)}`
    const message = `A place that the article names is mapped or listed; found “${shorten(found.phrase)}”${meant}, which is neither: "npm run dateline -- draft ${article.slug}" drafts it, and notPlaces in article.md is for what names no place.`
    return [{ line, column: column + start, severity: 'warning', rule: 'names-are-mapped', message }]
  })
}

/** Words such as "Syria" in "western Syria", which is a place of its own. */
function isWithinToponym({ places }: Article, paragraph: number, start: number): boolean {
  return places.some(({ quotes }) =>
    quotes.some((quote) => {
      const from = quote.start + quote.toponymStart
      return quote.paragraph === paragraph && from <= start && start < from + quote.toponym.length
    }),
  )
}
