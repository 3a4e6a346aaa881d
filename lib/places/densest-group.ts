import { distance } from '@turf/turf'

/** Places nearer than this to one another belong to one group: about as wide as a middling country. */
const GROUP_DISTANCE_KM = 500

/**
 * The indexes of the places where the story is: the largest group of positions `[longitude, latitude]` in which each is within
 * 500 km of another; of equally large groups the one that the article names first. All of them, where no two are near. It is
 * DBSCAN with two to a cluster; turf's own does not see across the antimeridian.
 */
export function densestGroup(positions: readonly (readonly [number, number])[]): number[] {
  const all = positions.map((_, index) => index)
  if (positions.length < 3) return all
  const left = new Map<string, Set<number>>()
  for (const index of all) {
    const cell = keyOf(cellOf(positions[index]))
    left.set(cell, (left.get(cell) ?? new Set()).add(index))
  }
  let largest: number[] = []
  for (const first of all) {
    if (!left.get(keyOf(cellOf(positions[first])))?.delete(first)) continue
    const group = [first]
    // The group grows while it is walked.
    for (const index of group) {
      for (const cell of cellsAround(cellOf(positions[index]))) {
        for (const other of left.get(cell) ?? []) {
          if (!isNear(positions[index], positions[other])) continue
          left.get(cell)?.delete(other)
          group.push(other)
        }
      }
    }
    if (group.length > largest.length) largest = group
  }
  return largest.length > 1 ? largest.sort((a, b) => a - b) : all
}

type Position = readonly [number, number]
type Cell = readonly [number, number, number]

const isNear = (a: Position = [0, 0], b: Position = [0, 0]) =>
  distance([...a], [...b], { units: 'kilometers' }) <= GROUP_DISTANCE_KM

/** In radii of the earth; a straight line is shorter than the way along the ground. */
const CELL_SIZE = GROUP_DISTANCE_KM / 6371

/** Where on the globe a position is, in cubes: what is near lies in the same one or in one beside it, at the poles and the antimeridian too. */
function cellOf([longitude, latitude]: Position = [0, 0]): Cell {
  const [east, north] = [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180]
  return [
    Math.floor((Math.cos(north) * Math.cos(east)) / CELL_SIZE),
    Math.floor((Math.cos(north) * Math.sin(east)) / CELL_SIZE),
    Math.floor(Math.sin(north) / CELL_SIZE),
  ]
}

const keyOf = (cell: Cell): string => cell.join(' ')

const STEPS = [-1, 0, 1]

const cellsAround = ([x, y, z]: Cell): string[] =>
  STEPS.flatMap((dx) => STEPS.flatMap((dy) => STEPS.map((dz) => keyOf([x + dx, y + dy, z + dz]))))
