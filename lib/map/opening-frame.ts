import type { PixelSize } from './box'
import { framePlaces, type MapFrame } from './frame-places'
import type { MapPlace } from './map-view'

/** Where a map opens: on the densest group of its places. */
export const storyFrame = (places: readonly MapPlace[], size: PixelSize): MapFrame =>
  framePlaces(
    places.filter(({ isInStory }) => isInStory),
    size,
  )

/** Where a place is shown: with the densest group if it belongs there, so that the map is the same, and else by itself. */
export const placeFrame = (place: MapPlace, places: readonly MapPlace[], size: PixelSize): MapFrame =>
  place.isInStory ? storyFrame(places, size) : framePlaces([place], size)
