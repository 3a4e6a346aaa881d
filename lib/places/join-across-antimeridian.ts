import { featureCollection, polygon, union } from '@turf/turf'
import type { Position } from 'geojson'
import { type GeometryParts, movedEast } from './geometry-parts'
import { westernmost } from './westernmost'

/** Where the eastern half of what was cut lies after it was moved east: beside the western one. */
const SEAM = 180

/** Two positions nearer than this, in degrees, are one: about 10 cm. */
const TINY = 1e-6

/**
 * Parts on both sides of the antimeridian, side by side: those east of it go on at 181° and so on. What was cut there
 * (RFC 7946, 3.1.9) is whole again: lines in one piece, areas without a border along the antimeridian.
 */
export function joinAcrossAntimeridian(parts: GeometryParts): GeometryParts {
  const { points, lines, polygons } = parts
  const west = westernmost([
    ...points.map(([x = 0]) => x),
    ...lines.map(middle),
    ...polygons.map(middleOfArea),
  ])
  const eastOf = <Part>(list: readonly Part[], longitude: (part: Part) => number) => ({
    stay: list.filter((part) => longitude(part) >= west),
    move: list.filter((part) => longitude(part) < west),
  })
  const at = {
    points: eastOf(points, ([x = 0]) => x),
    lines: eastOf(lines, middle),
    polygons: eastOf(polygons, middleOfArea),
  }
  if (at.points.move.length + at.lines.move.length + at.polygons.move.length === 0) return parts
  const moved = movedEast({ points: at.points.move, lines: at.lines.move, polygons: at.polygons.move }, 360)
  return {
    points: [...at.points.stay, ...moved.points],
    lines: joinLines([...at.lines.stay, ...moved.lines]),
    polygons: joinPolygons([...at.polygons.stay, ...moved.polygons]),
  }
}

const middleOfArea = ([outline = []]: Position[][]) => middle(outline)

/** Half-way between the westernmost and the easternmost longitude. */
function middle(positions: readonly Position[]): number {
  let [min, max] = [Infinity, -Infinity]
  for (const [longitude = 0] of positions) {
    min = Math.min(min, longitude)
    max = Math.max(max, longitude)
  }
  return (min + max) / 2
}

function joinLines(lines: readonly Position[][]): Position[][] {
  const joined = [...lines]
  for (;;) {
    const [first, second] = meetingAtSeam(joined) ?? []
    if (!first || !second) return joined
    joined.splice(joined.indexOf(second), 1)
    joined[joined.indexOf(first)] = [...first, ...second.slice(1)]
  }
}

/** A line that ends at the seam and another that begins there. */
function meetingAtSeam(lines: readonly Position[][]): [Position[], Position[]] | undefined {
  for (const first of lines)
    for (const second of lines)
      if (first !== second && isSame(first.at(-1), second[0]) && isAtSeam(second[0])) return [first, second]
  return undefined
}

const isSame = (a: Position = [], b: Position = []) =>
  Math.abs((a[0] ?? 0) - (b[0] ?? 0)) < TINY && Math.abs((a[1] ?? 0) - (b[1] ?? 0)) < TINY

const isAtSeam = ([longitude = 0]: Position = []) => Math.abs(longitude - SEAM) < TINY

function joinPolygons(polygons: readonly Position[][][]): Position[][][] {
  const cut = polygons.filter(([outline = []]) => outline.some(isAtSeam))
  if (cut.length < 2) return [...polygons]
  const whole = union(featureCollection(cut.map((rings) => polygon(rings))))?.geometry
  if (!whole) return [...polygons]
  return [
    ...polygons.filter((rings) => !cut.includes(rings)),
    ...(whole.type === 'Polygon' ? [whole.coordinates] : whole.coordinates),
  ]
}
