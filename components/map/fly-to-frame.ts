import type { Map as LeafletMap } from 'leaflet'
import type { MapFrame } from '@/lib/map/frame-places'
import { toLatLng } from './lat-lng'
import { prefersReducedMotion } from './media-query'

/** Seconds: long enough to see where it goes, however far that is. */
const DURATION = 1.4

/**
 * Moves the map to a frame, in a flight that shows the way, or at once where the reader asked for less motion. Gives a function
 * that ends the flight and forgets what was to be done on arrival.
 */
export function flyToFrame(map: LeafletMap, frame: MapFrame, onArrive?: () => void) {
  if (onArrive) map.once('moveend', onArrive)
  if (prefersReducedMotion()) map.setView(toLatLng(frame.center), frame.zoom, { animate: false })
  else map.flyTo(toLatLng(frame.center), frame.zoom, { duration: DURATION })
  return function endFlight() {
    if (onArrive) map.off('moveend', onArrive)
    map.stop()
  }
}
