import type { Article, Place } from './articles/article'
import { articleCardWords, counted, placeCardWords, storyPlaces } from './card/card-words'
import { shorten } from './shorten'
import { isolated } from './writing-direction'

// The picture that stands for a page where a link to it is shared, in words, for who cannot see it.

/** As much as the sites that show such pictures take, in characters (X: 420). */
const LENGTH = 420

export const cardSize = { width: 1200, height: 630 } as const

export function describeAtlasCard(articles: readonly Article[]) {
  const places = articles.flatMap((article) => article.places.filter(({ position }) => position))
  return `Map with ${counted(places.length, 'place')} of ${counted(articles.length, 'article')} marked`
}

/** The places where the story is, the headline, and the words that are quoted. */
export function describeArticleCard(article: Article) {
  const { name, quotation } = articleCardWords(article)
  const headline =
    name === null ? null : `the headline of ${isolated(article.publisher)}: “${isolated(name)}”`
  const words =
    quotation &&
    `the words${headline ? '' : ` of ${isolated(article.publisher)}`}: “${isolated(quotation.text)}”`
  const shown = [mapWith(storyPlaces(article)), headline, words].filter((part) => part !== null)
  return shorten(shown.join(', and ').replace(/^t/, 'T'), LENGTH)
}

/** The place, and the words that put it there. */
export function describePlaceCard(article: Article, place: Place) {
  const { quotation, note } = placeCardWords(article, place)
  const words = quotation && `the words of ${isolated(article.publisher)}: “${isolated(quotation.text)}”`
  const map = place.position && mapWith([place])
  if (map) return shorten(words ? `${map}, and ${words}` : map, LENGTH)
  const story = listOf(storyPlaces(article))
  const others = story ? ` The map shows ${story}.` : ''
  return shorten(
    `${words ? `${isolated(place.name)}, in ${words}` : isolated(place.name)}. ${note}.${others}`,
    LENGTH,
  )
}

function mapWith(places: readonly Place[]): string | null {
  return places.length === 0 ? null : `Map with ${listOf(places)} marked`
}

const listOf = (places: readonly Place[]) => new Intl.ListFormat('en').format(places.map(markedName))

const markedName = ({ name, basis }: Place) =>
  basis === 'inferred' ? `${isolated(name)} (inferred)` : isolated(name)
