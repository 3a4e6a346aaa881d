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
  const left = new Set(all)
  let largest: number[] = []
  for (const first of all) {
    if (!left.delete(first)) continue
    const group = [first]
    // The group grows while it is walked.
    for (const index of group) {
      for (const other of left) {
        if (!isNear(positions[index], positions[other])) continue
        left.delete(other)
        group.push(other)
      }
    }
    if (group.length > largest.length) largest = group
  }
  return largest.length > 1 ? largest.sort((a, b) => a - b) : all
}

const isNear = (a: readonly [number, number] = [0, 0], b: readonly [number, number] = [0, 0]) =>
  distance([...a], [...b], { units: 'kilometers' }) <= GROUP_DISTANCE_KM
