import type { Map as LeafletMap } from 'leaflet'
import { useState } from 'react'
import { useMap, useMapEvents } from 'react-leaflet'
import type { MapPlace } from '@/lib/map/map-view'
import { onNearestTurn } from '@/lib/map/nearest-turn'

/** The markers of more places than these take longer to lay out than a map that is moved can wait. */
const MANY = 100

/**
 * The places in the copy of the world that the reader looks at: Leaflet repeats the map from side to side without end, and what
 * stands on it only where its longitude says.
 */
export function usePlacesOnTurn(places: readonly MapPlace[]): readonly MapPlace[] {
  const map = useMap()
  const [turned, setTurned] = useState(() => ({ of: places, places: placesAround(map, places, places) }))
  const turn = () =>
    setTurned((before) => {
      const now = placesAround(map, places, before.of === places ? before.places : places)
      return before.of === places && now === before.places ? before : { of: places, places: now }
    })
  useMapEvents(places.length > MANY ? { moveend: turn } : { move: turn })
  if (turned.of === places) return turned.places
  const now = placesAround(map, places, places)
  setTurned({ of: places, places: now })
  return now
}

/** The same places as last, each and all, where they lie where they lay. */
function placesAround(map: LeafletMap, places: readonly MapPlace[], last: readonly MapPlace[]) {
  const { lng } = map.getCenter()
  const now = places.map((place, index) => {
    const turned = onNearestTurn(place, lng)
    const before = last[index]
    return before && before.position[0] === turned.position[0] ? before : turned
  })
  return now.every((place, index) => place === last[index]) ? last : now
}
