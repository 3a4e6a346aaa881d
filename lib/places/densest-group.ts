import { clustersDbscan, featureCollection, point } from '@turf/turf'

/** Places nearer than this to one another belong to one group: about as wide as a middling country. */
const GROUP_DISTANCE_KM = 500

/**
 * The indexes of the places where the story is: the largest group of positions `[longitude, latitude]` in which each is within
 * 500 km of another (DBSCAN); of equally large groups the one that the article names first. All of them, where no two are near.
 */
export function densestGroup(positions: readonly (readonly [number, number])[]): number[] {
  const all = positions.map((_, index) => index)
  if (positions.length < 3) return all
  const points = featureCollection(positions.map(([longitude, latitude]) => point([longitude, latitude])))
  const clusters = new Map<number, number[]>()
  clustersDbscan(points, GROUP_DISTANCE_KM, { units: 'kilometers', minPoints: 2 }).features.forEach(
    ({ properties }, index) => {
      if (properties.cluster === undefined) return
      clusters.set(properties.cluster, [...(clusters.get(properties.cluster) ?? []), index])
    },
  )
  const groups = [...clusters.values()].sort((a, b) => b.length - a.length)
  return groups[0] ?? all
}
