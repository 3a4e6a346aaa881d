import { area, bbox, polygon } from '@turf/turf'
import polylabel from 'polylabel'
import type { PlaceGeometry } from './article'

/**
 * `[longitude, latitude]` where the marker of a geometry stands: the point itself, or in the largest polygon the point
 * farthest from its edges. A centroid would do for neither a crescent nor an area with a hole.
 */
export function pointInside(geometry: PlaceGeometry): [number, number] {
  if (geometry.type === 'Point') {
    const [longitude = 0, latitude = 0] = geometry.coordinates
    return [longitude, latitude]
  }
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const largest = polygons.toSorted((a, b) => area(polygon(b)) - area(polygon(a)))[0] ?? []
  const rings = largest.map((ring) => ring.map(([x = 0, y = 0]): [number, number] => [x, y]))
  const [west, , east] = bbox(polygon(largest))
  // polylabel's own precision of one degree is wider than many a place.
  const [longitude, latitude] = polylabel(rings, (east - west) / 1000)
  return [longitude, latitude]
}
