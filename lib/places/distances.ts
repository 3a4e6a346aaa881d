import { distance } from '@turf/turf'
import type { Place } from '../articles/article'

export interface PlaceDistance {
  place: Place
  kilometres: number
}

/**
 * How far the other pinned places are from a place, nearest first: along the great circle between their positions, on a sphere
 * (turf). Empty for a place that is not pinned.
 */
export function distancesFrom(from: Place, places: readonly Place[]): PlaceDistance[] {
  const { position } = from
  if (!position) return []
  return places
    .flatMap((place) =>
      place.slug === from.slug || !place.position
        ? []
        : [{ place, kilometres: distance(position, place.position, { units: 'kilometers' }) }],
    )
    .sort((a, b) => a.kilometres - b.kilometres)
}
