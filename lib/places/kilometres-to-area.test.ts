import { describe, expect, test } from 'vitest'
import { kilometresToArea } from './kilometres-to-area'

const box = (west: number, south: number, east: number, north: number) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]

describe('kilometresToArea', () => {
  test('is 0 within, and the way to the edge outside', () => {
    const area = [[box(10, 0, 20, 10)]]
    expect(kilometresToArea([15, 5], area)).toBe(0)
    expect(kilometresToArea([21, 5], area)).toBeCloseTo(110.8, 0)
    expect(kilometresToArea([15, -2], area)).toBeCloseTo(222.4, 0)
    // To the corner
    expect(kilometresToArea([21, -1], area)).toBeCloseTo(157.2, 0)
  })

  test('counts a hole as outside, and an island in it as within', () => {
    const area = [[box(0, 0, 10, 10), box(2, 2, 8, 8)], [box(4, 4, 6, 6)]]
    expect(kilometresToArea([3, 5], area)).toBeCloseTo(110.8, 0)
    expect(kilometresToArea([5, 5], area)).toBe(0)
  })

  test('takes the short way across the antimeridian', () => {
    const area = [[box(170, 60, 190, 70)]]
    expect(kilometresToArea([-175, 65], area)).toBe(0)
    expect(kilometresToArea([175, 65], area)).toBe(0)
    expect(kilometresToArea([-169, 65], area)).toBeCloseTo(47, 0)
    expect(kilometresToArea([5, 65], area)).toBeGreaterThan(3000)
  })

  test('is not misled by an edge on the far side of the world', () => {
    expect(kilometresToArea([-100, 65], [[box(70, 60, 90, 75)]])).toBeGreaterThan(3000)
  })
})
