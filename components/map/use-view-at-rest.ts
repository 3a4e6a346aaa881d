import type { Map as LeafletMap } from 'leaflet'
import { useState } from 'react'
import { useMap, useMapEvents } from 'react-leaflet'
import { type Box, boxAt } from '@/lib/map/box'
import { sizeOf } from './map-size'
import { worldOrigin } from './world-origin'

/** What a map shows that does not move: its zoom, and its box in CSS pixels of the world at that zoom. */
export interface ViewAtRest {
  zoom: number
  box: Box
}

/** What the map showed when it last came to rest: what depends on it does not flicker while the map moves. */
export function useViewAtRest(): ViewAtRest {
  const map = useMap()
  const [view, setView] = useState(() => viewOf(map))
  const noteView = () => setView(viewOf(map))
  useMapEvents({ moveend: noteView, resize: noteView })
  return view
}

function viewOf(map: LeafletMap): ViewAtRest {
  const { x, y } = worldOrigin(map)
  return { zoom: map.getZoom(), box: boxAt(-x, -y, sizeOf(map)) }
}
