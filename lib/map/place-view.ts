import { placePath } from '../addresses'
import type { Article, Place } from '../articles/article'
import { neighbourhoods } from '../places/neighbourhoods'
import { isolated } from '../writing-direction'
import { articleView, type MapView, markStory } from './map-view'

/** Of an article with more pinned places than this, the page of a place has a map of only those around it. */
export const MOST_PLACES = 100

/** So many are on that map, itself among them. */
export const PLACES_NEARBY = 50

/**
 * At most so many places, which lie near each other, have that map in common: it is laid out and drawn once for all of them, which
 * takes a build of thousands of places a quarter of the time. Few enough that the nearest of each are on it.
 */
const PLACES_SHARING = 16

/** Whether the maps of an article's places show only what is near: were all its places on each, their pages would grow with its square. */
export const isMapOfNearby = (article: Article) => articleView(article).places.length > MOST_PLACES

/** The map of one place's page: that of its article, or of the places around it; for one that is not pinned, of the first. */
export function placeView(article: Article, place: Place): MapView {
  const view = articleView(article)
  if (!isMapOfNearby(article)) return view
  const { byPath, first } = viewsOfNearby(article)
  return byPath.get(placePath(article.slug, place.slug)) ?? first
}

interface ViewsOfNearby {
  /** By the address of the place. */
  byPath: ReadonlyMap<string, MapView>
  first: MapView
}

const known = new WeakMap<Article, ViewsOfNearby>()

function viewsOfNearby(article: Article): ViewsOfNearby {
  const views = known.get(article) ?? divideView(article)
  known.set(article, views)
  return views
}

function divideView(article: Article): ViewsOfNearby {
  const view = articleView(article)
  const viewOf = (indexes: readonly number[]): MapView => ({
    ...view,
    label: `Map of ${indexes.length} places of ${isolated(article.title)}`,
    places: markStory(indexes.flatMap((index) => view.places[index] ?? [])),
  })
  const byPath = new Map<string, MapView>()
  const positions = view.places.map(({ position }) => position)
  for (const { members, around } of neighbourhoods(positions, {
    members: PLACES_SHARING,
    around: PLACES_NEARBY,
  })) {
    const shared = viewOf(around)
    for (const index of members) byPath.set(view.places[index]?.path ?? '', shared)
  }
  return { byPath, first: viewOf(view.places.slice(0, PLACES_NEARBY).map((_, index) => index)) }
}
