import type { Geometry, Position } from 'geojson'

/** The polygons of a geometry, as lists of rings; none where it is not made of polygons. */
export function polygonsOf(geometry: Geometry): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates]
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : []
}
