import { describe, expect, test } from 'vitest'
import type { PixelPoint } from '../map/box'
import { PATH_UNIT, pathData } from './path-data'

const box = { minX: 0, minY: 0, maxX: 100, maxY: 100 }
const origin = { x: 0, y: 0 }
const exact = { tolerance: 0, smallestArea: 0 }

const points = (...pairs: [number, number][]): PixelPoint[] => pairs.map(([x, y]) => ({ x, y }))

/** Where path data goes, in pixels from its origin: a list of points for each of its parts. */
function walk(data: string): PixelPoint[][] {
  return [...data.matchAll(/M([^Mlz]+)l([^Mlz]+)z?/g)].map(([, start = '', steps = '']) => {
    const numbers = (text: string) => (text.match(/-?\d+/g) ?? []).map(Number)
    const [x = 0, y = 0] = numbers(start)
    const walked = [{ x, y }]
    const all = numbers(steps)
    for (let i = 0; i < all.length; i += 2) {
      const last = walked.at(-1) ?? { x, y }
      walked.push({ x: last.x + (all[i] ?? 0), y: last.y + (all[i + 1] ?? 0) })
    }
    return walked.map((point) => ({ x: point.x * PATH_UNIT, y: point.y * PATH_UNIT }))
  })
}

test('a line goes where it was, step by step', () => {
  const line = points([10, 10], [20.5, 5], [30, 40.25])
  expect(walk(pathData([line], false, box, origin, exact))).toEqual([line])
})

test('points count from the origin', () => {
  const line = points([10, 10], [20, 20])
  expect(walk(pathData([line], false, box, { x: 10, y: 5 }, exact))).toEqual([points([0, 5], [10, 15])])
})

test('a line is cut at the edges of the box, and what lies beyond is gone', () => {
  const line = points([-50, 50], [150, 50], [150, 20], [50, 20])
  expect(walk(pathData([line], false, box, origin, exact))).toEqual([
    points([0, 50], [100, 50]),
    points([100, 20], [50, 20]),
  ])
  expect(pathData([points([200, 200], [300, 300])], false, box, origin, exact)).toBe('')
})

test('an area is closed, and stays one along the edges of the box', () => {
  const ring = points([-50, -50], [50, -50], [50, 50], [-50, 50], [-50, -50])
  const data = pathData([ring], true, box, origin, exact)
  expect(data).toMatch(/z$/)
  const corners = walk(data)[0]?.map(({ x, y }) => `${x},${y}`)
  expect(new Set(corners)).toEqual(new Set(['0,0', '50,0', '50,50', '0,50']))
})

describe('with less detail', () => {
  const wavy = Array.from({ length: 91 }, (_, x) => ({ x, y: 50 + 3 * Math.sin(x / 4) + (x % 2) / 10 }))

  test.each([0.35, 1, 2])('a line stays within %s pixels of its course', (tolerance) => {
    const kept = walk(pathData([wavy], false, box, origin, { tolerance, smallestArea: 0 }))[0] ?? []
    expect(kept.length).toBeLessThan(wavy.length / 2)
    for (const point of wavy) expect(distanceFrom(kept, point)).toBeLessThanOrEqual(tolerance + PATH_UNIT)
  })

  test('an island that is too small is left out, and so is its outline', () => {
    const island = points([10, 10], [12, 10], [12, 12], [10, 12], [10, 10])
    for (const isPolygon of [true, false]) {
      expect(pathData([island], isPolygon, box, origin, { tolerance: 0, smallestArea: 5 })).toBe('')
      expect(pathData([island], isPolygon, box, origin, { tolerance: 0, smallestArea: 3 })).not.toBe('')
    }
  })
})

function distanceFrom(line: readonly PixelPoint[], point: PixelPoint) {
  const distances = line.slice(1).map((b, index) => {
    const a = line[index] ?? b
    const [dx, dy] = [b.x - a.x, b.y - a.y]
    const along = ((point.x - a.x) * dx + (point.y - a.y) * dy) / (dx * dx + dy * dy || 1)
    const share = Math.max(0, Math.min(1, along))
    return Math.hypot(point.x - a.x - share * dx, point.y - a.y - share * dy)
  })
  return Math.min(...distances)
}
