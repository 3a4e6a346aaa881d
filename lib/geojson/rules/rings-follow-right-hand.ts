import type { Finding, Path } from '../../articles/located'
import { type FoundGeometry, positionsIn } from '../geometries-in'

/**
 * Outer rings run counterclockwise and holes clockwise (RFC 7946, section 3.1.6). The same section asks readers to accept
 * others, which older software writes: so this is a warning.
 */
export function ringsFollowRightHand(geometries: FoundGeometry[]): Finding[] {
  return geometries.flatMap(({ path, type, coordinates }) => {
    const at = [...path, 'coordinates']
    if (type === 'Polygon') return checkRings(coordinates, at)
    if (type !== 'MultiPolygon' || !Array.isArray(coordinates)) return []
    return coordinates.flatMap((rings, index) => checkRings(rings, [...at, index]))
  })
}

function checkRings(rings: unknown, path: Path): Finding[] {
  if (!Array.isArray(rings)) return []
  return rings.flatMap((ring, index) => {
    const at = [...path, index]
    const turn = turnOf(positionsIn(ring, at).map(({ position }) => position))
    const isHole = index > 0
    if (turn === 0 || turn > 0 === !isHole) return []
    const message = isHole
      ? 'A hole runs clockwise; found it counterclockwise, which some programs draw as everything but the hole.'
      : 'An outer ring runs counterclockwise; found it clockwise, which some programs draw as everything but the area.'
    return [{ path: at, severity: 'warning' as const, message }]
  })
}

/** Twice the signed area in square degrees, positive where the ring runs counterclockwise; 0 where it cannot be told. */
function turnOf(ring: number[][]): number {
  // Of a ring that is not closed something else is wrong.
  if (String(ring[0]) !== String(ring.at(-1))) return 0
  let [area, shift] = [0, 0]
  for (const [index, [longitude = 0, latitude = 0]] of ring.entries()) {
    const [nextLongitude = longitude, nextLatitude = latitude] = ring[index + 1] ?? []
    const from = longitude + shift
    // The short way round: a ring that is not cut at the antimeridian goes on from 179 to -179.
    if (nextLongitude - longitude > 180) shift -= 360
    else if (nextLongitude - longitude < -180) shift += 360
    area += from * nextLatitude - (nextLongitude + shift) * latitude
  }
  const isAroundPole = shift !== 0
  return isAroundPole ? 0 : area
}
