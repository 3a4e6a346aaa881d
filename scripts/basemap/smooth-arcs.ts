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
      let x = transform.translate[0]
      let y = transform.translate[1]
      let gridX = 0
      let gridY = 0
      const onGrid = arc.map(([dx = 0, dy = 0]): [number, number] => {
        gridX += dx
        gridY += dy
        x = gridX * stepX + transform.translate[0]
        y = gridY * stepY + transform.translate[1]
        return [x, y]
      })
      return roundCorners(smoothLine(onGrid, stepX / 2, stepY / 2))
    }),
  }
}

function smoothLine(line: readonly [number, number][], reachX: number, reachY: number): Position[] {
  let smooth = [...line]
  for (let round = 0; round < ROUNDS; round++) {
    const before = smooth
    smooth = line.map((origin, i) => {
      const [previous, here, next] = [before[i - 1], before[i], before[i + 1]]
      // On the antimeridian both sides must go on meeting.
      if (!previous || !here || !next || Math.abs(origin[0]) >= 180) return origin
      return [
        within(origin[0], reachX, (previous[0] + 2 * here[0] + next[0]) / 4),
        within(origin[1], reachY, (previous[1] + 2 * here[1] + next[1]) / 4),
      ]
    })
  }
  return smooth
}

const within = (origin: number, reach: number, value: number) =>
  Math.max(origin - reach, Math.min(origin + reach, value))
