import { bboxClip, lineString, multiLineString, polygon, simplify } from '@turf/turf'
import type { LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson'
import type { Box, PixelPoint } from '../map/box'

/** Path data counts in quarters of a pixel: finer than the eye, and whole numbers, which take fewer bytes. */
export const PATH_UNIT = 0.25

/** How much of a line's course is kept. */
export interface PathDetail {
  /** How far in CSS pixels a line may leave its true course. */
  tolerance: number
  /** Areas of less than this, in square CSS pixels, are left out. */
  smallestArea: number
}

/**
 * Path data for lines or rings of points in CSS pixels, clipped to a box, in units of `PATH_UNIT` from an origin. Empty where
 * nothing lies in the box.
 */
export function pathData(
  parts: readonly (readonly PixelPoint[])[],
  isPolygon: boolean,
  box: Box,
  origin: PixelPoint,
  detail: PathDetail,
): string {
  // Left out and simplified before it is cut: so the outline of an area is the one of its fill.
  const kept = parts.filter((part) => !isRing(part) || Math.abs(signedArea(part)) >= detail.smallestArea)
  return clip(
    kept.map((part) => simplified(part, detail.tolerance)),
    isPolygon,
    box,
  )
    .map((part) => encode(part, isPolygon, origin))
    .join('')
}

const isRing = (part: readonly PixelPoint[]) =>
  part.length > 3 && part[0]?.x === part.at(-1)?.x && part[0]?.y === part.at(-1)?.y

function clip(parts: readonly Position[][], isPolygon: boolean, box: Box): Position[][] {
  const positions = parts.filter(({ length }) => length > 1)
  if (positions.length === 0) return []
  const bounds: [number, number, number, number] = [box.minX, box.minY, box.maxX, box.maxY]
  if (isPolygon) {
    const rings = positions.filter(({ length }) => length > 3)
    if (rings.length === 0) return []
    return ringsOf(bboxClip(polygon(rings), bounds).geometry as Polygon | MultiPolygon).filter(
      ({ length }) => length > 3,
    )
  }
  return linesOf(
    bboxClip(multiLineString(positions), bounds).geometry as LineString | MultiLineString,
  ).filter(({ length }) => length > 1)
}

const ringsOf = (geometry: Polygon | MultiPolygon) =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()

const linesOf = (geometry: LineString | MultiLineString) =>
  geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates

/** Turf simplifies in the units of its input, which are pixels here (Douglas and Peucker). */
function simplified(part: readonly PixelPoint[], tolerance: number): Position[] {
  const positions = part.map(({ x, y }) => [x, y])
  return part.length > 2
    ? simplify(lineString(positions), { tolerance, mutate: true }).geometry.coordinates
    : positions
}

function signedArea(ring: readonly PixelPoint[]): number {
  return ring.reduce((sum, point, index) => {
    const next = ring[(index + 1) % ring.length] ?? point
    return sum + (point.x * next.y - next.x * point.y) / 2
  }, 0)
}

function encode(part: readonly Position[], isPolygon: boolean, origin: PixelPoint): string {
  const points = part.map(([x = 0, y = 0]) => ({
    x: Math.round((x - origin.x) / PATH_UNIT),
    y: Math.round((y - origin.y) / PATH_UNIT),
  }))
  const [first, ...rest] = isPolygon ? points.slice(0, -1) : points
  if (!first) return ''
  let last = first
  const steps: number[] = []
  for (const point of rest) {
    if (point.x === last.x && point.y === last.y) continue
    steps.push(point.x - last.x, point.y - last.y)
    last = point
  }
  if (steps.length < (isPolygon ? 4 : 2)) return ''
  return `M${join([first.x, first.y])}l${join(steps)}${isPolygon ? 'z' : ''}`
}

/** A minus sign parts numbers as well as a space does. */
const join = (numbers: readonly number[]) => numbers.join(' ').replaceAll(' -', '-')
