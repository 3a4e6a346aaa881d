import type { Geometry, Position } from 'geojson'
import { x } from 'xastscript'

/** A GeoJSON geometry as KML 2.2; what is multiple there is a MultiGeometry here. */
export function kmlGeometry(geometry: Geometry): ReturnType<typeof x> {
  switch (geometry.type) {
    case 'Point':
      return point(geometry.coordinates)
    case 'MultiPoint':
      return multiple(geometry.coordinates.map(point))
    case 'LineString':
      return lineString(geometry.coordinates)
    case 'MultiLineString':
      return multiple(geometry.coordinates.map(lineString))
    case 'Polygon':
      return polygon(geometry.coordinates)
    case 'MultiPolygon':
      return multiple(geometry.coordinates.map(polygon))
    case 'GeometryCollection':
      return multiple(geometry.geometries.map(kmlGeometry))
  }
}

const multiple = (parts: ReturnType<typeof x>[]) => x('MultiGeometry', {}, parts)

const point = (position: Position) => x('Point', {}, coordinates([position]))

const lineString = (positions: Position[]) => x('LineString', {}, coordinates(positions))

const polygon = ([outline = [], ...holes]: Position[][]) =>
  x('Polygon', {}, [
    x('outerBoundaryIs', {}, ring(outline)),
    ...holes.map((hole) => x('innerBoundaryIs', {}, ring(hole))),
  ])

const ring = (positions: Position[]) => x('LinearRing', {}, coordinates(positions))

/** Longitude, latitude and perhaps altitude, as in GeoJSON. */
const coordinates = (positions: Position[]) =>
  x('coordinates', positions.map((position) => position.join(',')).join(' '))
