import type { Rule } from './rule'

/** No news comes from 0°, 0°, out at sea: it is what programs write where they know no position. */
export const positionsAreNotNullIsland: Rule = ({ places }) =>
  places.flatMap(({ positions }) => {
    const found = positions.find(({ position: [longitude, latitude] }) => longitude === 0 && latitude === 0)
    if (!found) return []
    const message =
      'A place without a known position has the geometry null; found 0°, 0°, in the sea off West Africa.'
    return [{ path: found.path, severity: 'warning' as const, message }]
  })
