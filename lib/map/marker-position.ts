import { area, bbox, distance, pointOnFeature, polygon, rhumbDistance } from '@turf/turf'
import type { Position } from 'geojson'
import polylabel from 'polylabel'
import type { PlaceGeometry } from '../articles/article'
import { geometryParts } from '../places/geometry-parts'
import { joinAcrossAntimeridian } from '../places/join-across-antimeridian'
import { project } from './web-mercator'

/**
 * `[longitude, latitude]` where the marker of a geometry stands, always on it: the point itself; of several points the one
 * nearest to their middle; half-way along the longest line; in the largest area the point farthest from its edges. A centroid
 * would do for neither a crescent nor an area with a hole.
 */
export function markerPosition(geometry: PlaceGeometry): [number, number] {
  const { points, lines, polygons } = joinAcrossAntimeridian(geometryParts(geometry))
  if (points.length > 0) return onTheGlobe(inMiddle(points))
  const [longitude, latitude] = onTheGlobe(lines.length > 0 ? onLongest(lines) : inLargest(polygons))
  return [rounded(longitude), rounded(latitude)]
}

/** What is joined across the antimeridian goes on at 181° and so on. */
const onTheGlobe = ([longitude, latitude]: [number, number]): [number, number] => [
  longitude > 180 ? longitude - 360 : longitude,
  latitude,
]

/** To a millionth of a degree, which is 10 cm: what was reckoned is not known to a nanometre. */
const rounded = (degrees: number) => Math.round(degrees * 1e6) / 1e6

function inLargest(polygons: readonly Position[][][]): [number, number] {
  const largest = mostOf(polygons, (rings) => area(polygon(rings)))
  const rings = largest.map((ring) => ring.map(pairOf))
  const [west, south, east, north] = bbox(polygon(largest))
  for (const share of PRECISIONS) {
    const inside = polylabel(rings, Math.max(east - west, north - south) * share)
    if (inside.distance > 0) return [inside[0], inside[1]]
  }
  return pairOf(pointOnFeature(polygon(largest)).geometry.coordinates)
}

/**
 * As shares of an area's longer side: polylabel's own precision of one degree is wider than many a place. The finer ones are for
 * what is thinner than the first; from the finest on, it would search for minutes.
 */
const PRECISIONS = [1e-3, 1e-4, 1e-5]

function onLongest(lines: readonly Position[][]): [number, number] {
  const line = mostOf(lines, lengthOf).map(pairOf)
  let left = lengthOf(line) / 2
  for (const [index, end] of line.entries()) {
    const start = line[index - 1] ?? end
    const length = rhumbDistance(start, end)
    if (length > 0 && length >= left) return alongRhumbLine(start, end, left / length)
    left -= length
  }
  return line[0] ?? [0, 0]
}

/** Along the straight lines of the map, which are rhumb lines on the globe. */
const lengthOf = (line: readonly Position[]) =>
  line.reduce((sum, position, index) => sum + rhumbDistance(line[index - 1] ?? position, position), 0)

/** Along a rhumb line the latitude changes evenly; the longitude changes evenly on the map. */
function alongRhumbLine(start: [number, number], end: [number, number], share: number): [number, number] {
  const latitude = start[1] + (end[1] - start[1]) * share
  const [from, to, at] = [start, end, [0, latitude] as const].map((position) => project(position, 0).y)
  const isLevel = Math.abs((to ?? 0) - (from ?? 0)) < 1e-9
  const shareOfMap = isLevel ? share : ((at ?? 0) - (from ?? 0)) / ((to ?? 0) - (from ?? 0))
  return [start[0] + (end[0] - start[0]) * shareOfMap, latitude]
}

function inMiddle(points: readonly Position[]): [number, number] {
  const middle = [0, 1].map(
    (axis) => points.reduce((sum, point) => sum + (point[axis] ?? 0), 0) / points.length,
  )
  return pairOf(mostOf(points, (point) => -distance(middle, point)))
}

/** The first of those with the most. */
function mostOf<T extends Position | Position[] | Position[][]>(
  list: readonly T[],
  measure: (item: T) => number,
): T {
  const [first, ...others] = list
  if (first === undefined) throw new Error('A geometry has at least one part.')
  let best = { item: first, measured: measure(first) }
  for (const item of others) {
    const measured = measure(item)
    if (measured > best.measured) best = { item, measured }
  }
  return best.item
}

const pairOf = ([longitude = 0, latitude = 0]: Position): [number, number] => [longitude, latitude]
