import type { Article, Place } from '../articles/article'
import { type Excerpt, excerptsOf } from '../articles/excerpts'
import { missingLetters } from '../picture/missing-letters'
import { densestGroup } from '../places/densest-group'
import { formatPublished } from '../places/format-published'
import { thisSite } from '../this-site'
import { isolatedIn } from '../writing-direction'
import { quoteStretch, type Stretch, shortenQuotation } from './shorten-quotation'

/** What a card says, from its top to its bottom. A text with letters that no font of the build has is left out: null. */
export interface CardWords {
  /** The headline of an article, or the name of a place. */
  name: string | null
  /** What a reader has to know of the place. */
  note: string | null
  quotation: CardQuotation | null
  /** What the site says of itself where no article is quoted. */
  description: string | null
  source: string | null
  /** Of the article, BCP 47. */
  lang: string
  /** The letters that are missing, each once, for whoever builds the site. */
  missing: string[]
}

export interface CardQuotation {
  /** Words of the article, verbatim, with `…` where some are left out. */
  text: string
  /** The words in it that name places. */
  marks: Stretch[]
}

/** About as much of a quotation as is read on a picture half as wide as a phone, in letters; less beside a long name. */
const LETTERS = { most: 190, least: 90, besideName: 40 }

const lettersBeside = (name: string) =>
  Math.max(LETTERS.least, LETTERS.most - 2 * Math.max(0, name.length - LETTERS.besideName))

export function atlasCardWords(articles: readonly Article[]): CardWords {
  const places = articles.flatMap((article) => article.places.filter(({ position }) => position))
  return {
    name: thisSite.title.replace(`${thisSite.name}: `, '').replace(/^./, (letter) => letter.toUpperCase()),
    note: null,
    quotation: null,
    description: thisSite.description,
    source: `${counted(places.length, 'place')} · ${counted(articles.length, 'article')}`,
    lang: thisSite.lang,
    missing: [],
  }
}

/** `1 place`, `2 places`. */
export const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`

/** The headline, and a passage that names places of the story: best one that names them outright. */
export function articleCardWords(article: Article): CardWords {
  const story = storyPlaces(article)
  const wanted = [
    new Set(story.filter(({ basis }) => basis === 'named')),
    new Set(story),
    new Set(article.places.filter(({ position }) => position)),
    new Set(article.places),
  ]
  const excerpts = excerptsOf(article)
  const found = wanted
    .map((places) => ({
      places,
      excerpt: excerpts.find((excerpt) => toponymsOf(excerpt, places).length > 0),
    }))
    .find(({ excerpt }) => excerpt)
  const toponyms = found?.excerpt ? toponymsOf(found.excerpt, found.places) : []
  return drawableWords(article, {
    name: article.title,
    note: null,
    quotation: found?.excerpt
      ? quotationOf(found.excerpt.text, toponyms, lettersBeside(article.title), article.lang)
      : null,
  })
}

/** The places that the map of an article opens on. */
export function storyPlaces({ places }: Article): Place[] {
  const pinned = places.flatMap((place) => (place.position ? [{ place, position: place.position }] : []))
  const story = new Set(densestGroup(pinned.map(({ position }) => position)))
  return pinned.filter((_, index) => story.has(index)).map(({ place }) => place)
}

const toponymsOf = ({ toponyms }: Excerpt, places: ReadonlySet<Place>) =>
  toponyms.filter(({ place }) => places.has(place))

/** The place, and the words that put it there. */
export function placeCardWords(article: Article, place: Place): CardWords {
  const [quote] = place.quotes
  const toponym = quote && { start: quote.toponymStart, end: quote.toponymStart + quote.toponym.length }
  return drawableWords(article, {
    name: place.name,
    note: noteOf(place),
    quotation: toponym ? quotationOf(quote.exact, [toponym], lettersBeside(place.name), article.lang) : null,
  })
}

/** Whether a place is inferred, and whether it is on the map, unless it is named and pinned as most are. */
export function noteOf({ position, basis }: Place): string | null {
  if (basis === 'named') return position ? null : 'Named, not pinned'
  return position ? 'inferred: not named in the article' : 'Not named in the article, not pinned'
}

/** The quotation around the first of its marks, with those others that are still in it whole. */
function quotationOf(
  text: string,
  [first, ...others]: readonly Stretch[],
  length: number,
  lang: string,
): CardQuotation {
  const stretch = shortenQuotation(text, first ?? { start: 0, end: 0 }, length, lang)
  const shown = quoteStretch(text, stretch)
  const move = shown.offset - stretch.start
  const marks = [...(first ? [first] : []), ...others]
    .filter(({ start, end }) => start >= stretch.start && end <= stretch.end)
    .map(({ start, end }) => ({ start: start + move, end: end + move }))
  return { text: shown.text, marks }
}

function drawableWords(
  { publisher, published, lang }: Article,
  words: Pick<CardWords, 'name' | 'note' | 'quotation'>,
): CardWords {
  const source = [publisher, formatPublished(published)].map((part) => isolatedIn(lang, part)).join(' · ')
  const missing = {
    name: missingLetters(words.name ?? '', 'serif'),
    quotation: missingLetters(words.quotation?.text ?? '', 'serif'),
    source: missingLetters(source, 'sans'),
  }
  return {
    ...words,
    name: missing.name.length > 0 ? null : words.name,
    quotation: missing.quotation.length > 0 ? null : words.quotation,
    // Paper without a word would look like a fault.
    description: missing.name.length > 0 && missing.quotation.length > 0 ? thisSite.description : null,
    source: missing.source.length > 0 ? null : source,
    lang,
    missing: [...new Set([...missing.name, ...missing.quotation, ...missing.source])],
  }
}
