import { useReducer } from 'react'
import { useMapEvents } from 'react-leaflet'

/** Renders the component anew with every move of the map: Leaflet itself knows best where things are now. */
export function useMapMoves() {
  const [, renderAnew] = useReducer((count: number) => count + 1, 0)
  useMapEvents({ move: renderAnew, zoomend: renderAnew, resize: renderAnew })
}
