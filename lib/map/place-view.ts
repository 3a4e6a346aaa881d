import { placePath } from '../addresses'
import type { Article, Place } from '../articles/article'
import { distancesFrom } from '../places/distances'
import { isolated } from '../writing-direction'
import { articleView, type MapView, markStory } from './map-view'

/** Of an article with more pinned places than this, the page of a place has a map of only those that are nearest. */
export const MOST_PLACES = 100

/** So many are on that map, itself among them. */
export const PLACES_NEARBY = 50

/** Whether the maps of an article's places show only what is near: were all its places on each, their pages would grow with its square. */
export const isMapOfNearby = (article: Article) => articleView(article).places.length > MOST_PLACES

/** The map of one place's page: that of its article, or of the places near it; for one that is not pinned, of the first. */
export function placeView(article: Article, place: Place): MapView {
  const view = articleView(article)
  if (!isMapOfNearby(article)) return view
  const nearest = [place, ...distancesFrom(place, article.places).map((other) => other.place)]
  const order = place.position ? nearest : article.places.filter(({ position }) => position)
  const nearby = new Set(order.slice(0, PLACES_NEARBY).map(({ slug }) => placePath(article.slug, slug)))
  return {
    ...view,
    label: `Map of ${PLACES_NEARBY} places of ${isolated(article.title)}`,
    places: markStory(view.places.filter(({ path }) => nearby.has(path))),
  }
}
