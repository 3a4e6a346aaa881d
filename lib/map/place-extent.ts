import type { PlaceGeometry } from '../articles/article'
import { type GeometryParts, geometryParts, movedEast, positionsOf } from '../places/geometry-parts'
import { joinAcrossAntimeridian } from '../places/join-across-antimeridian'

/**
 * What a map draws of a geometry beside its marker, which stands at `[longitude, latitude]`: parts on both sides of the antimeridian lie side by side
 * and around the marker, so beyond 180° or −180°. null for a point.
 */
export function placeExtent(
  geometry: PlaceGeometry,
  [longitude]: readonly [number, number],
): GeometryParts | null {
  if (geometry.type === 'Point') return null
  const parts = joinAcrossAntimeridian(geometryParts(geometry))
  // The marker is rounded, and may stand a hair west of a line from north to south.
  const isOnNextTurn = positionsOf(parts).every(([east = 0]) => east > longitude + 0.001)
  return isOnNextTurn ? movedEast(parts, -360) : parts
}
