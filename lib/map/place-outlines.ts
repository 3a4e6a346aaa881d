import type { Position } from 'geojson'
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
