import type { Position } from 'geojson'
import type { Objects, Topology } from 'topojson-specification'
import { roundCorners } from './round-corners'

/** So many rounds take the stairs out; more change nothing that could be seen. */
const ROUNDS = 12

/**
 * Undoes the quantization of a TopoJSON topology: returns it with plain positions `[longitude, latitude]` for arcs.
 * Quantization put each position on a grid, which draws slanted coasts as stairs. Where in its grid cell a position
 * was is not known, so any line through the same cells is as true; this takes the smoothest. No position moves by more than
 * half a cell, and where arcs meet, none moves at all.
 */
export function smoothArcs<T extends Objects>(topology: Topology<T>): Topology<T> {
  const { transform, ...rest } = topology
  if (!transform) return topology
  const [stepX, stepY] = transform.scale
  return {
    ...rest,
    arcs: topology.arcs.map((arc) => {
      let [gridX, gridY] = [0, 0]
      // In TopoJSON each position is the difference from the one before, in steps of the grid.
      const onGrid = arc.map(([dx = 0, dy = 0]) => {
        gridX += dx
        gridY += dy
        return [gridX * stepX + transform.translate[0], gridY * stepY + transform.translate[1]]
      })
      return roundCorners(smoothLine(onGrid, stepX / 2, stepY / 2))
    }),
  }
}

function smoothLine(line: readonly Position[], reachX: number, reachY: number): Position[] {
  const longitudes = line.map(([longitude = 0]) => longitude)
  // On the antimeridian both sides must go on meeting.
  const isFixed = longitudes.map((longitude) => Math.abs(longitude) >= 180)
  const xs = smoothValues(longitudes, reachX, isFixed)
  const ys = smoothValues(
    line.map(([, latitude = 0]) => latitude),
    reachY,
    isFixed,
  )
  return line.map((_, i) => [xs[i] ?? 0, ys[i] ?? 0])
}

/** Draws each value to the mean of its neighbours, but never farther from where it was than `reach`. */
function smoothValues(origins: readonly number[], reach: number, isFixed: readonly boolean[]) {
  let values = Float64Array.from(origins)
  let next = Float64Array.from(origins)
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 1; i < origins.length - 1; i++) {
      if (isFixed[i]) continue
      const origin = origins[i] ?? 0
      const mean = ((values[i - 1] ?? 0) + 2 * (values[i] ?? 0) + (values[i + 1] ?? 0)) / 4
      next[i] = Math.max(origin - reach, Math.min(origin + reach, mean))
    }
    ;[values, next] = [next, values]
  }
  return values
}
