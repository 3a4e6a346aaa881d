import type { Map as LeafletMap } from 'leaflet'
import type { MapFrame } from '@/lib/map/frame-places'
import { longitudeOnNearestTurn } from '@/lib/map/nearest-turn'
import { toLatLng } from './lat-lng'
import { prefersReducedMotion } from './media-query'

/** Seconds: long enough to see where it goes, however far that is. */
const DURATION = 1.4

/** The same frame in the copy of the world that the map shows, so that no flight goes round the world. */
export const frameOnNearestTurn = (
  map: LeafletMap,
  { center: [longitude, latitude], zoom }: MapFrame,
): MapFrame => ({
  center: [longitudeOnNearestTurn(longitude, map.getCenter().lng), latitude],
  zoom,
})

/**
 * Moves the map to a frame, in a flight that shows the way, or at once where the reader asked for less motion. Gives a function
 * that ends the flight and forgets what was to be done on arrival.
 */
export function flyToFrame(map: LeafletMap, to: MapFrame, onArrive?: () => void) {
  const frame = frameOnNearestTurn(map, to)
  if (onArrive) map.once('moveend', onArrive)
  if (prefersReducedMotion()) map.setView(toLatLng(frame.center), frame.zoom, { animate: false })
  else map.flyTo(toLatLng(frame.center), frame.zoom, { duration: DURATION })
  return function endFlight() {
    if (onArrive) map.off('moveend', onArrive)
    map.stop()
  }
}
