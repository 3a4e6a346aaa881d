import { movedEast } from '../places/geometry-parts'
import type { MapPlace } from './map-view'

/** A longitude as it is on a flat map around another one: no more than 180° from it. */
export const longitudeOnNearestTurn = (longitude: number, around: number): number =>
  longitude + 360 * Math.round((around - longitude) / 360)

/** A place where it lies on a flat map around a longitude: one beyond the antimeridian goes on where the map ends, at 181° and so on. */
export function onNearestTurn(place: MapPlace, longitude: number): MapPlace {
  const turned = longitudeOnNearestTurn(place.position[0], longitude) - place.position[0]
  if (turned === 0) return place
  return {
    ...place,
    position: [place.position[0] + turned, place.position[1]],
    extent: place.extent && movedEast(place.extent, turned),
  }
}

/** The same for all places of a map; the very same list where none lies beyond the antimeridian. */
export function allOnNearestTurn(places: readonly MapPlace[], longitude: number): readonly MapPlace[] {
  const turned = places.map((place) => onNearestTurn(place, longitude))
  return turned.some((place, index) => place !== places[index]) ? turned : places
}
