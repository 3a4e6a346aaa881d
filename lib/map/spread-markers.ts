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
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false
    for (const [i, a] of markers.entries()) {
      for (const [j, b] of markers.entries()) {
        if (j <= i) continue
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
    }
    if (!moved) break
  }
  return markers
}
