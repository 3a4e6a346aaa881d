import type { PixelPoint } from './box'

/** After so many rounds even twenty places at one position stand clear of each other. */
const ROUNDS = 60

/** 137.5°, in radians: directions that never repeat, for places at exactly one position. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))

/**
 * Moves markers that would lie over each other just as far apart as they need, as a printed atlas does: takes where the places
 * are and gives, in the same order, where their markers stand, both in CSS pixels. Markers that are clear of all others stay.
 * The same places give the same result, whatever happened on the map before.
 */
export function spreadMarkers(places: readonly PixelPoint[], distance: number): PixelPoint[] {
  const markers = places.map((place) => ({ ...place }))
  let listed = markers.map((marker) => ({ ...marker }))
  let pairs = pairsWithin(listed, 2 * distance)
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false
    for (const [i, j] of pairs) {
      const [a, b] = [markers[i], markers[j]]
      if (!a || !b) continue
      // Most are far apart: a comparison says so sooner than a root.
      if (Math.abs(b.x - a.x) >= distance || Math.abs(b.y - a.y) >= distance) continue
      const apart = Math.hypot(b.x - a.x, b.y - a.y)
      if (apart >= distance - 0.5) continue
      const angle = apart > 0.01 ? Math.atan2(b.y - a.y, b.x - a.x) : (i + j) * GOLDEN_ANGLE
      const push = (distance - apart) / 2
      a.x -= Math.cos(angle) * push
      a.y -= Math.sin(angle) * push
      b.x += Math.cos(angle) * push
      b.y += Math.sin(angle) * push
      moved = true
    }
    if (!moved) break
    // Those that were not near each other may have come near since.
    if (markers.some(({ x, y }, index) => isFarFrom(listed[index], x, y, distance / 2))) {
      listed = markers.map((marker) => ({ ...marker }))
      pairs = pairsWithin(listed, 2 * distance)
    }
  }
  return markers
}

const isFarFrom = (before: PixelPoint | undefined, x: number, y: number, distance: number) =>
  before !== undefined && (Math.abs(x - before.x) > distance || Math.abs(y - before.y) > distance)

/** The indexes of all pairs no further from each other than this along both axes, in order. Thousands of markers have millions of pairs. */
function pairsWithin(points: readonly PixelPoint[], distance: number): [number, number][] {
  const fromLeft = points.map(({ x, y }, index) => ({ x, y, index })).sort((a, b) => a.x - b.x)
  const pairs: [number, number][] = []
  for (const [from, a] of fromLeft.entries()) {
    for (let to = from + 1; to < fromLeft.length; to++) {
      const b = fromLeft[to]
      if (!b || b.x - a.x > distance) break
      if (Math.abs(b.y - a.y) <= distance)
        pairs.push(a.index < b.index ? [a.index, b.index] : [b.index, a.index])
    }
  }
  return pairs.sort(([a, b], [c, d]) => a - c || b - d)
}
