import type { Place } from '../articles/article'

/** The places before and after a place in the article's order; null at either end. */
export function neighboursOf(place: Place, places: readonly Place[]) {
  const index = places.findIndex(({ slug }) => slug === place.slug)
  return { previous: places[index - 1] ?? null, next: places[index + 1] ?? null }
}
