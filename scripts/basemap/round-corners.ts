import type { Position } from 'geojson'

/** Corners between shorter segments than this, in degrees, are too small to be seen and are left as they are. */
const SHORTEST = 0.012
/** How much of the shorter segment at a corner the bend takes. */
const SHARE = 0.42

/**
 * Bends the corners of a line, as a draughtsman would. At 1:10 million a coast is a chain of straight segments of some two
 * kilometres, which reads as a built quay when it is enlarged. The bend stays within a fifth of a segment of its corner:
 * less than the scale of the source leaves open. The ends stay where they are.
 */
export function roundCorners(line: readonly Position[]): Position[] {
  return line.flatMap((corner, i) => {
    const [before, after] = [line[i - 1], line[i + 1]]
    if (!before || !after) return [corner]
    const [toBefore, toAfter] = [distance(corner, before), distance(corner, after)]
    const reach = SHARE * Math.min(toBefore, toAfter)
    if (Math.min(toBefore, toAfter) < SHORTEST) return [corner]
    const start = towards(corner, before, reach / toBefore)
    const end = towards(corner, after, reach / toAfter)
    // The middle of the quadratic curve from `start` to `end` with the corner as its control point.
    const middle = towards(towards(start, end, 0.5), corner, 0.5)
    return [start, middle, end]
  })
}

const distance = ([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position) => Math.hypot(bx - ax, by - ay)

const towards = ([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, share: number): [number, number] => [
  ax + (bx - ax) * share,
  ay + (by - ay) * share,
]
