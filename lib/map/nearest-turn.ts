import type { MultiPolygon, Polygon, Position } from 'geojson'
import type { MapPlace } from './map-view'

/** A place where it lies on a flat map around a longitude: one beyond the antimeridian goes on where the map ends, at 181° and so on. */
export function onNearestTurn(place: MapPlace, longitude: number): MapPlace {
  const turned = 360 * Math.round((longitude - place.position[0]) / 360)
  if (turned === 0) return place
  const turn = ([east = 0, north = 0]: Position): Position => [east + turned, north]
  return {
    ...place,
    position: [place.position[0] + turned, place.position[1]],
    area: place.area && turnArea(place.area, turn),
  }
}

function turnArea(area: Polygon | MultiPolygon, turn: (position: Position) => Position) {
  return area.type === 'Polygon'
    ? { ...area, coordinates: area.coordinates.map((ring) => ring.map(turn)) }
    : { ...area, coordinates: area.coordinates.map((rings) => rings.map((ring) => ring.map(turn))) }
}
