import { describe, expect, test } from 'vitest'
import { type Box, boxAround, boxAt, type PixelPoint, type PixelSize, sharedArea } from './box'
import { edgePointers } from './edge-pointers'

const frame: Box = { minX: 10, minY: 10, maxX: 810, maxY: 610 }
const size = { width: 120, height: 34 }

/** Far away from the frame's middle at 410, 310: degrees clockwise from the right of the screen. */
function pointAt(degrees: number, away = 5000): PixelPoint {
  const angle = (degrees * Math.PI) / 180
  return { x: 410 + away * Math.cos(angle), y: 310 + away * Math.sin(angle) }
}

function place(points: PixelPoint[], obstacles: Box[] = [], inFrame = frame) {
  return edgePointers(
    inFrame,
    points.map((point) => ({ point, size })),
    obstacles,
  )
}

/** Park and Miller's minimal standard generator: the same numbers between 0 and 1 on every run. */
function randomNumbers(seed: number) {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

describe('a pointer', () => {
  test.each<[string, number, PixelPoint]>([
    ['right', 0, { x: 750, y: 310 }],
    ['lower', 90, { x: 410, y: 593 }],
    ['left', 180, { x: 70, y: 310 }],
    ['upper', -90, { x: 410, y: 27 }],
  ])('lies whole at the %s edge and points there', (_edge, degrees, center) => {
    const [pointer] = place([pointAt(degrees)])
    expect(pointer?.center.x).toBeCloseTo(center.x)
    expect(pointer?.center.y).toBeCloseTo(center.y)
    expect(pointer?.angle).toBeCloseTo(degrees)
  })

  test('stands on the line from the middle of the frame to the place', () => {
    for (const degrees of [-150, -100, -35, 20, 45, 77, 130]) {
      const [{ center } = { center: { x: 0, y: 0 } }] = place([pointAt(degrees)])
      expect((Math.atan2(center.y - 310, center.x - 410) * 180) / Math.PI).toBeCloseTo(degrees)
    }
  })

  test('points to the same side however far off the place is', () => {
    expect(place([pointAt(33, 600)])[0]?.center.y).toBeCloseTo(place([pointAt(33, 90_000)])[0]?.center.y ?? 0)
  })

  test('steps aside for what is there, along the edge, no further than it must', () => {
    // The controls, in the middle of the right edge.
    const controls = boxAt(760, 280, { width: 50, height: 60 })
    const [pointer] = place([pointAt(2)], [controls])
    expect(pointer?.center.x).toBe(750)
    // A place a little below the middle: free from 340 on, in steps of at most 6 px.
    expect(pointer?.center.y).toBeGreaterThanOrEqual(357)
    expect(pointer?.center.y).toBeLessThan(357 + 6)
  })

  test('still stands in the frame, and still points right, where there is no room', () => {
    const [pointer] = place([pointAt(0)], [{ minX: 0, minY: 0, maxX: 900, maxY: 900 }])
    expect(pointer?.center).toEqual({ x: 750, y: 310 })
    expect(pointer?.angle).toBeCloseTo(0)
  })

  test('covers as little as it can where there is no room', () => {
    const all = { minX: 0, minY: 0, maxX: 900, maxY: 900 }
    // Everything is taken, and all but the lower left corner twice.
    const twice = [boxAt(0, 0, { width: 900, height: 560 }), boxAt(150, 560, { width: 800, height: 340 })]
    expect(place([pointAt(0)], [all, ...twice])[0]?.center.y).toBeGreaterThan(576)
    expect(place([pointAt(0)], [all, ...twice])[0]?.center.x).toBeLessThan(100)
  })

  test('begins at the frame’s left edge where it is wider than the frame', () => {
    const narrow: Box = { minX: 10, minY: 10, maxX: 100, maxY: 300 }
    expect(place([pointAt(0)], [], narrow)[0]?.center.x).toBe(10 + 60)
  })
})

describe('pointers together', () => {
  test('stand beside each other where their places lie in one direction', () => {
    const pointers = place([pointAt(10), pointAt(10), pointAt(11), pointAt(9)])
    expect(overlaps(pointers.map(({ center }) => boxAround(center, { width: 126, height: 40 })))).toBe(0)
    for (const { angle } of pointers) expect(Math.abs(angle - 10)).toBeLessThan(1.001)
  })

  test('give the better spot to the earlier place', () => {
    expect(place([pointAt(10), pointAt(10)])[0]).toEqual(place([pointAt(10)])[0])
  })

  test('come in the order of their places, the same every time, and none without', () => {
    const points = [pointAt(200), pointAt(10), pointAt(100)]
    expect(place(points)).toEqual(place(points))
    expect(place(points).map(({ angle }) => Math.round(angle))).toEqual([-160, 10, 100])
    expect(place([])).toEqual([])
  })

  test('leave the list of obstacles as it is', () => {
    const obstacles = [boxAt(0, 0, { width: 10, height: 10 })]
    place([pointAt(10), pointAt(50)], obstacles)
    expect(obstacles).toHaveLength(1)
  })

  test('lie whole in the frame and clear of all else wherever their places are', () => {
    const random = randomNumbers(9)
    const faults: string[] = []
    for (let run = 0; run < 100; run++) {
      const map = { width: 420 + random() * 1000, height: 320 + random() * 700 }
      const inFrame = { minX: 10, minY: 10, maxX: map.width - 10, maxY: map.height - 10 }
      const controls = boxAt(map.width - 62, 10, { width: 52, height: 110 })
      const credits = boxAt(map.width - 210, map.height - 36, { width: 200, height: 26 })
      const markers = [0, 1, 2].map(() =>
        boxAround({ x: random() * map.width, y: random() * map.height }, { width: 90, height: 30 }),
      )
      const points = [0, 1, 2].map(() => {
        const angle = random() * 2 * Math.PI
        const away = map.width + map.height + random() * 9000
        const own: PixelSize = { width: 90 + random() * 90, height: 34 }
        return {
          point: { x: map.width / 2 + away * Math.cos(angle), y: map.height / 2 + away * Math.sin(angle) },
          size: own,
        }
      })
      const obstacles = [controls, credits, ...markers]
      const boxes = edgePointers(inFrame, points, obstacles).map(({ center }, index) =>
        boxAround(center, points[index]?.size ?? size),
      )
      for (const box of boxes) {
        const isInFrame =
          box.minX >= 9.999 &&
          box.minY >= 9.999 &&
          box.maxX <= map.width - 9.999 &&
          box.maxY <= map.height - 9.999
        if (!isInFrame) faults.push(`${run}: out of the frame`)
        if (obstacles.some((obstacle) => sharedArea(box, obstacle) > 0)) faults.push(`${run}: on an obstacle`)
      }
      if (overlaps(boxes) > 0) faults.push(`${run}: on each other`)
    }
    expect(faults).toEqual([])
  })
})

/** The area that boxes share with each other, in square pixels. */
function overlaps(boxes: readonly Box[]) {
  return boxes
    .flatMap((a, index) => boxes.slice(index + 1).map((b) => sharedArea(a, b)))
    .reduce((sum, area) => sum + area, 0)
}
