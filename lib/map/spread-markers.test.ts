import { describe, expect, test } from 'vitest'
import type { PixelPoint } from './box'
import { spreadMarkers } from './spread-markers'

const DISTANCE = 32

/** Half a pixel is not seen. */
const APART = DISTANCE - 0.5

const gap = (a: PixelPoint, b: PixelPoint) => Math.hypot(b.x - a.x, b.y - a.y)

function smallestGap(points: readonly PixelPoint[]) {
  return Math.min(...points.flatMap((a, index) => points.slice(index + 1).map((b) => gap(a, b))))
}

const atOnePosition = (count: number): PixelPoint[] =>
  Array.from({ length: count }, () => ({ x: 700, y: 400 }))

/** Park and Miller's minimal standard generator: the same numbers between 0 and 1 on every run. */
function randomNumbers(seed: number) {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

describe('markers that lie over each other', () => {
  test('move equally, away from each other, and no further than they need', () => {
    const [a, b] = spreadMarkers(
      [
        { x: 100, y: 50 },
        { x: 106, y: 58 },
      ],
      DISTANCE,
    )
    // They are 10 apart, in the direction 3 to 4: each moves by 11.
    expect(a?.x).toBeCloseTo(100 - 6.6)
    expect(a?.y).toBeCloseTo(50 - 8.8)
    expect(b?.x).toBeCloseTo(106 + 6.6)
    expect(b?.y).toBeCloseTo(58 + 8.8)
  })

  test.each([2, 3, 4, 7, 12, 20])('%i at one position stand clear of each other, around it', (count) => {
    const markers = spreadMarkers(atOnePosition(count), DISTANCE)
    expect(smallestGap(markers)).toBeGreaterThanOrEqual(APART)
    const middle = {
      x: markers.reduce((sum, { x }) => sum + x, 0) / count,
      y: markers.reduce((sum, { y }) => sum + y, 0) / count,
    }
    expect(gap(middle, { x: 700, y: 400 })).toBeLessThan(0.001)
    // Nearer than if they stood in a row.
    for (const marker of markers)
      expect(gap(marker, middle)).toBeLessThan(Math.max(17, (count * DISTANCE) / 2))
  })

  test('stand clear of each other wherever they come from', () => {
    const random = randomNumbers(2015)
    for (const width of [2, 20, 100, 250]) {
      for (let run = 0; run < 10; run++) {
        const places = Array.from({ length: 25 }, () => ({ x: random() * width, y: random() * width }))
        expect(smallestGap(spreadMarkers(places, DISTANCE))).toBeGreaterThanOrEqual(APART)
      }
    }
  })
})

test('markers that are clear of all others stay where their places are', () => {
  const apart = [
    { x: 0, y: 0 },
    { x: 32, y: 0 },
    { x: 0, y: 400 },
  ]
  expect(spreadMarkers(apart, DISTANCE)).toEqual(apart)
  const [first, , , last] = spreadMarkers([{ x: 0, y: 0 }, ...atOnePosition(2), { x: 900, y: 10 }], DISTANCE)
  expect([first, last]).toEqual([
    { x: 0, y: 0 },
    { x: 900, y: 10 },
  ])
})

test('the same places give the same result, and are themselves left as they are', () => {
  const places = [...atOnePosition(9), { x: 705, y: 410 }]
  const before = structuredClone(places)
  expect(spreadMarkers(places, DISTANCE)).toEqual(spreadMarkers(places, DISTANCE))
  expect(places).toEqual(before)
})

test('no places have no markers, and one has its own', () => {
  expect(spreadMarkers([], DISTANCE)).toEqual([])
  expect(spreadMarkers([{ x: 3, y: 4 }], DISTANCE)).toEqual([{ x: 3, y: 4 }])
})
