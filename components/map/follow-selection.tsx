import type { Map as LeafletMap } from 'leaflet'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { useMap } from 'react-leaflet'
import type { MapFrame } from '@/lib/map/frame-places'
import type { MapView } from '@/lib/map/map-view'
import { onNearestTurn } from '@/lib/map/nearest-turn'
import { placeFrame, storyFrame } from '@/lib/map/opening-frame'
import { flyToFrame, frameOnNearestTurn } from './fly-to-frame'
import { toLatLng } from './lat-lng'
import { sizeOf } from './map-size'

/** A marker nearer to the edge than this counts as out of view, in CSS pixels. */
const MARGIN = 24

/**
 * Moves the map to what the address selects, and only where that is out of view. Tells when the map has arrived there: then the
 * popup can open. Closing a popup leaves the map where the reader is; stepping back in the history brings the story back.
 */
export function FollowSelection(props: {
  view: MapView
  selected: string | null
  onArrive: (path: string | null) => void
}) {
  const { view, selected, onArrive } = props
  const map = useMap()
  const shownView = useRef(view.path)
  const isFirst = useRef(true)
  const isFromHistory = useRef(false)

  useEffect(function noteHistorySteps() {
    const note = () => {
      isFromHistory.current = true
    }
    window.addEventListener('popstate', note)
    return () => window.removeEventListener('popstate', note)
  }, [])

  // Before painting, so that the popup of a place in view opens at once.
  useLayoutEffect(
    function followSelection() {
      const wasFirst = isFirst.current
      const isBack = isFromHistory.current
      const isOtherView = shownView.current !== view.path
      isFirst.current = false
      isFromHistory.current = false
      shownView.current = view.path
      const place = view.places.find(({ path }) => path === selected)
      if (!place) {
        onArrive(null)
        if (!wasFirst && (isOtherView || isBack))
          return flyUnlessThere(map, storyFrame(view.places, sizeOf(map)))
        return
      }
      if (wasFirst || isInView(map, onNearestTurn(place, map.getCenter().lng).position)) {
        onArrive(place.path)
        return
      }
      onArrive(null)
      return flyUnlessThere(map, placeFrame(place, view.places, sizeOf(map)), () => onArrive(place.path))
    },
    [map, view, selected, onArrive],
  )
  return null
}

function isInView(map: LeafletMap, position: readonly [number, number]) {
  const { x, y } = map.latLngToContainerPoint(toLatLng(position))
  const { width, height } = sizeOf(map)
  return x >= MARGIN && y >= MARGIN && x <= width - MARGIN && y <= height - MARGIN
}

/** Starts a flight and gives what ends it early. */
function flyUnlessThere(map: LeafletMap, to: MapFrame, onArrive?: () => void) {
  const frame = frameOnNearestTurn(map, to)
  const distance = map.latLngToContainerPoint(toLatLng(frame.center)).distanceTo(map.getSize().divideBy(2))
  if (map.getZoom() === frame.zoom && distance < 2) {
    onArrive?.()
    return
  }
  return flyToFrame(map, frame, onArrive)
}
