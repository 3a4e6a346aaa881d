import type { Map as LeafletMap } from 'leaflet'
import { useEffect } from 'react'
import { useMap } from 'react-leaflet'

/** Our own among Leaflet's events: something that lies over the map has come or gone. */
const EVENT = 'obstaclechange'

/** Tells what keeps clear of obstacles that one has come or gone, each time that a value changes. */
export function useTellObstacleChange(value: unknown) {
  const map = useMap()
  useEffect(
    function tellObstacleChange() {
      void value
      map.fire(EVENT)
    },
    [map, value],
  )
}

/** Calls back when an obstacle has come or gone; gives what ends that. */
export function onObstacleChange(map: LeafletMap, listener: () => void) {
  map.on(EVENT, listener)
  return () => {
    map.off(EVENT, listener)
  }
}
