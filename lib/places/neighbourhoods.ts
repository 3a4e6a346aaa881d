/** Places near each other that are shown together, by their indexes; each place is a member of one neighbourhood. */
export interface Neighbourhood {
  members: number[]
  /** The members and those nearest to their middle, in order. */
  around: number[]
}

export interface NeighbourhoodSizes {
  /** A neighbourhood has no more members than this. */
  members: number
  /** So many are around its middle, or all, where there are not so many. */
  around: number
}

/**
 * Divides positions `[longitude, latitude]` into neighbourhoods: again and again in half across the widest side of what is left, on
 * the globe, so that neither poles nor antimeridian matter. The same positions give the same neighbourhoods.
 */
export function neighbourhoods(
  positions: readonly (readonly [number, number])[],
  sizes: NeighbourhoodSizes,
): Neighbourhood[] {
  const points = positions.map((position, index) => ({ index, at: onGlobe(position) }))
  return inHalves(points, sizes.members).map((members) => {
    const middle = AXES.map((axis) => mean(members, axis))
    const own = new Set(members)
    const others = points
      .filter((point) => !own.has(point))
      .map((point) => ({ point, away: awayFrom(middle, point) }))
      .sort((a, b) => a.away - b.away)
      .map(({ point }) => point)
    return {
      members: indexesOf(members),
      around: indexesOf([...members, ...others].slice(0, Math.max(sizes.around, members.length))),
    }
  })
}

interface GlobePoint {
  index: number
  /** On a globe of radius 1, from its middle. */
  at: readonly number[]
}

const AXES = [0, 1, 2]

function onGlobe([longitude, latitude]: readonly [number, number]): number[] {
  const [east, north] = [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180]
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)]
}

function inHalves(points: readonly GlobePoint[], most: number): GlobePoint[][] {
  if (points.length <= most) return [[...points]]
  const widths = AXES.map((axis) => {
    const values = points.map(({ at }) => at[axis] ?? 0)
    return Math.max(...values) - Math.min(...values)
  })
  const widest = widths.indexOf(Math.max(...widths))
  const sorted = [...points].sort((a, b) => (a.at[widest] ?? 0) - (b.at[widest] ?? 0))
  const half = Math.ceil(sorted.length / 2)
  return [...inHalves(sorted.slice(0, half), most), ...inHalves(sorted.slice(half), most)]
}

const mean = (points: readonly GlobePoint[], axis: number) =>
  points.reduce((sum, { at }) => sum + (at[axis] ?? 0), 0) / points.length

/** The square of the straight way, which is the longer the longer the way along the ground is. */
const awayFrom = (middle: readonly number[], { at }: GlobePoint) =>
  AXES.reduce((sum, axis) => sum + ((at[axis] ?? 0) - (middle[axis] ?? 0)) ** 2, 0)

const indexesOf = (points: readonly GlobePoint[]) => points.map(({ index }) => index).sort((a, b) => a - b)
