import { useEffect, useReducer } from 'react'
import { useMapEvents } from 'react-leaflet'
import { onObstacleChange } from './obstacle-changes'

/**
 * Renders the component anew with every move of the map, and when what lies over it comes or goes: Leaflet itself knows best where
 * things are now.
 */
export function useMapMoves() {
  const [, renderAnew] = useReducer((count: number) => count + 1, 0)
  const map = useMapEvents({ move: renderAnew, zoomend: renderAnew, resize: renderAnew })
  useEffect(() => onObstacleChange(map, renderAnew), [map])
}
