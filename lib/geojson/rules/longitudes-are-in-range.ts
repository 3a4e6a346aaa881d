import type { Finding } from '../../articles/located'
import { type FoundGeometry, positionsIn } from '../geometries-in'

/** A geometry across the antimeridian should be cut there (RFC 7946, section 3.1.9), so none reaches beyond 180 degrees. */
export function longitudesAreInRange(geometries: FoundGeometry[]): Finding[] {
  return geometries.flatMap(({ path, coordinates }) => {
    const beyond = positionsIn(coordinates, [...path, 'coordinates']).find(
      ({ position: [longitude = 0] }) => Math.abs(longitude) > 180,
    )
    if (!beyond) return []
    const message = `A longitude is between -180 and 180; found ${beyond.position[0]}, and a geometry across the antimeridian is cut there.`
    return [{ path: [...beyond.path, 0], severity: 'warning' as const, message }]
  })
}
