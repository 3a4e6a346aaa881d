import { type Box, boxAround, type PixelSize } from './box'
import { framePlaces, framesBySize, type MapFrame } from './frame-places'
import type { MapPlace } from './map-view'
import { project } from './web-mercator'

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

/**
 * What the smallest map that opens on the story at a zoom shows, in CSS pixels of the world at that zoom; null where none opens
 * at it. Every other map that opens at the zoom shows it too, so labels that stand in it are whole on all of them.
 */
export function openingRoom(places: readonly MapPlace[], zoom: number): Box | null {
  const { center, zooms } = framesBySize(framedPlaces(places))
  const opening = zooms.find((frame) => frame.zoom === zoom)
  return opening ? boxAround(project(center, zoom), opening.atLeast) : null
}

/** Where a cluster of places is seen to come apart, from a zoom on: as near as they fit, and no farther than that. */
export function clusterFrame(places: readonly MapPlace[], comesApartAt: number, size: PixelSize): MapFrame {
  const { center, zoom } = framePlaces(places, size)
  return { center, zoom: Math.max(zoom, comesApartAt) }
}
