import type { Position } from 'geojson'
import { positionsOf } from '../places/geometry-parts'
import { uncertaintyCircle } from '../places/uncertainty-circle'
import type { MapPlace } from './map-view'

/**
 * How exactly a place is known, on the ground: its areas, or else the true circles that hold its points, or nothing where none
 * is stated. Polygons as rings of `[longitude, latitude]`, the outline first, then holes.
 */
export function placeOutlines({ position, extent, uncertainty }: MapPlace): Position[][][] {
  if (extent && extent.polygons.length > 0) return extent.polygons
  if (!uncertainty) return []
  const points = extent ? extent.points : [position]
  return points.map(
    ([longitude = 0, latitude = 0]) => uncertaintyCircle([longitude, latitude], uncertainty).coordinates,
  )
}

/** In the order in which areas are drawn: a small one that lies in a large one stays in sight and in reach. */
export const largestFirst = (places: readonly MapPlace[]): MapPlace[] =>
  places
    .map((place) => ({ place, size: sizeOf(place) }))
    .sort((a, b) => b.size - a.size)
    .map(({ place }) => place)

/** Of the box around it, in square degrees. */
function sizeOf({ extent }: MapPlace): number {
  if (!extent || extent.polygons.length === 0) return 0
  const positions = positionsOf(extent)
  const [width, height] = [0, 1].map((axis) => {
    const degrees = positions.map((position) => position[axis] ?? 0)
    return degrees.reduce((a, b) => Math.max(a, b)) - degrees.reduce((a, b) => Math.min(a, b))
  })
  return (width ?? 0) * (height ?? 0)
}
