import { bbox, geometryCollection } from '@turf/turf'
import type { PlaceGeometry } from '../articles/article'

/**
 * The box `[west, south, east, north]` in degrees around geometries, at least one. Where it crosses the antimeridian, west is
 * the greater number (RFC 7946, 5.2); it does so wherever that makes it narrower.
 */
export function placesBbox(geometries: readonly PlaceGeometry[]): [number, number, number, number] {
  const [west, south, east, north] = bbox(geometryCollection([...geometries]))
  const boxes = geometries.map((geometry) => bbox(geometry))
  const eastward = boxes.flatMap(([from, , to]) => (from < 0 ? [from + 360, to + 360] : [from, to]))
  const [start, end] = [Math.min(...eastward), Math.max(...eastward)]
  if (end - start >= east - west) return [west, south, east, north]
  return [start > 180 ? start - 360 : start, south, end > 180 ? end - 360 : end, north]
}
