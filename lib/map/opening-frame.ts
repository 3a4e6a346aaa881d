import type { PixelSize } from './box'
import { framePlaces, type MapFrame } from './frame-places'
import type { MapPlace } from './map-view'

/** What a map opens on: the densest group of its places; or the place that is selected, if it lies elsewhere. */
export function framedPlaces(places: readonly MapPlace[], selected?: MapPlace | null): MapPlace[] {
  return selected && !selected.isInStory ? [selected] : places.filter(({ isInStory }) => isInStory)
}

/** Where a map opens: on the densest group of its places. */
export const storyFrame = (places: readonly MapPlace[], size: PixelSize): MapFrame =>
  framePlaces(framedPlaces(places), size)

/** Where a place is shown: with the densest group if it belongs there, so that the map is the same, and else by itself. */
export const placeFrame = (place: MapPlace, places: readonly MapPlace[], size: PixelSize): MapFrame =>
  framePlaces(framedPlaces(places, place), size)
