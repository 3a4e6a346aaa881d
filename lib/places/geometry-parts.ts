import type { Position } from 'geojson'
import type { PlaceGeometry } from '../articles/article'

/** What a geometry consists of, whatever its type: positions `[longitude, latitude]`. */
export interface GeometryParts {
  points: Position[]
  lines: Position[][]
  /** Each the outline first, then holes. */
  polygons: Position[][][]
}

export function geometryParts(geometry: PlaceGeometry): GeometryParts {
  const nothing: GeometryParts = { points: [], lines: [], polygons: [] }
  switch (geometry.type) {
    case 'Point':
      return { ...nothing, points: [geometry.coordinates] }
    case 'MultiPoint':
      return { ...nothing, points: geometry.coordinates }
    case 'LineString':
      return { ...nothing, lines: [geometry.coordinates] }
    case 'MultiLineString':
      return { ...nothing, lines: geometry.coordinates }
    case 'Polygon':
      return { ...nothing, polygons: [geometry.coordinates] }
    case 'MultiPolygon':
      return { ...nothing, polygons: geometry.coordinates }
  }
}

export const positionsOf = ({ points, lines, polygons }: GeometryParts): Position[] => [
  ...points,
  ...lines.flat(),
  ...polygons.flat(2),
]

/** The parts moved east by so many degrees. */
export const movedEast = ({ points, lines, polygons }: GeometryParts, degrees: number): GeometryParts => {
  const move = ([longitude = 0, latitude = 0]: Position): Position => [longitude + degrees, latitude]
  return {
    points: points.map(move),
    lines: lines.map((line) => line.map(move)),
    polygons: polygons.map((rings) => rings.map((ring) => ring.map(move))),
  }
}
