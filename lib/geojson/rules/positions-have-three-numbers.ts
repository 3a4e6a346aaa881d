import type { Finding } from '../../articles/located'
import { type FoundGeometry, positionsIn } from '../geometries-in'
import { positionLength } from '../position'

/** Positions should have no more than three numbers, because nothing says what a fourth would mean (RFC 7946, section 3.1.1). */
export function positionsHaveThreeNumbers(geometries: FoundGeometry[]): Finding[] {
  return geometries.flatMap(({ path, coordinates }) => {
    const longer = positionsIn(coordinates, [...path, 'coordinates']).find(
      ({ position }) => position.length > 3,
    )
    if (!longer) return []
    const message = `${positionLength}; found ${longer.position.length}.`
    return [{ path: longer.path, severity: 'warning' as const, message }]
  })
}
