import type { Article, Place } from './articles/article'
import { densestGroup } from './places/densest-group'
import { shorten } from './shorten'

// The picture that stands for a page where a link to it is shared, in words, for who cannot see it.

/** As much as the sites that show such pictures take, in characters (X: 420). */
const LENGTH = 420

export const cardSize = { width: 1200, height: 630 } as const

export function describeAtlasCard(articles: readonly Article[]) {
  const places = articles.flatMap((article) => article.places.filter(({ position }) => position))
  const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`
  return `Map with ${counted(places.length, 'place')} of ${counted(articles.length, 'article')} marked`
}

/** The places where the story is, and the headline. */
export function describeArticleCard({ places, publisher, title }: Article) {
  const headline = `headline of ${publisher}: “${title}”`
  const pinned = places.flatMap((place) => (place.position ? [{ place, position: place.position }] : []))
  const story = new Set(densestGroup(pinned.map(({ position }) => position)))
  const names = pinned.filter((_, index) => story.has(index)).map(({ place }) => markedName(place))
  if (names.length === 0) return shorten(`The ${headline}`, LENGTH)
  return shorten(`Map with ${new Intl.ListFormat('en').format(names)} marked, and the ${headline}`, LENGTH)
}

/** The place, and the words that put it there. */
export function describePlaceCard({ publisher }: Article, place: Place) {
  const words = `words of ${publisher}: “${place.quotes[0]?.exact ?? ''}”`
  return shorten(
    place.position
      ? `Map with ${markedName(place)} marked, and the ${words}`
      : `${place.name}, in the ${words}`,
    LENGTH,
  )
}

const markedName = ({ name, basis }: Place) => (basis === 'inferred' ? `${name} (inferred)` : name)
