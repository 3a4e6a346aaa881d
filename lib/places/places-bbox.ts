import { bbox, lineString } from '@turf/turf'
import type { PlaceGeometry } from '../articles/article'
import { geometryParts } from './geometry-parts'

/**
 * The box `[west, south, east, north]` in degrees around geometries, at least one. Where it crosses the antimeridian, west is
 * the greater number (RFC 7946, 5.2); it does so wherever that makes it narrower.
 */
export function placesBbox(geometries: readonly PlaceGeometry[]): [number, number, number, number] {
  // Part by part: one that is cut at the antimeridian has parts on both sides.
  const boxes = geometries
    .map(geometryParts)
    .flatMap(({ points, lines, polygons }) => [
      ...points.map((point) => [point, point]),
      ...lines,
      ...polygons.flatMap((rings) => rings.slice(0, 1)),
    ])
    .map((positions) => bbox(lineString(positions)))
  const [west, south, east, north] = [
    Math.min(...boxes.map((box) => box[0])),
    Math.min(...boxes.map((box) => box[1])),
    Math.max(...boxes.map((box) => box[2])),
    Math.max(...boxes.map((box) => box[3])),
  ]
  const eastward = boxes.flatMap(([from, , to]) => (from < 0 ? [from + 360, to + 360] : [from, to]))
  const [start, end] = [Math.min(...eastward), Math.max(...eastward)]
  if (end - start >= east - west) return [west, south, east, north]
  return [start > 180 ? start - 360 : start, south, end > 180 ? end - 360 : end, north]
}
