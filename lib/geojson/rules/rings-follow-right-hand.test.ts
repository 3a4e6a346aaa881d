import { describe, expect, test } from 'vitest'
import { geometriesIn } from '../geometries-in'
import { ringsFollowRightHand } from './rings-follow-right-hand'

function isDoubted(...ring: [number, number][]): boolean {
  return ringsFollowRightHand(geometriesIn({ type: 'Polygon', coordinates: [ring] })).length > 0
}

describe('ringsFollowRightHand', () => {
  test('wants outer rings counterclockwise', () => {
    expect(isDoubted([0, 0], [1, 0], [1, 1], [0, 0])).toBe(false)
    expect(isDoubted([0, 0], [1, 1], [1, 0], [0, 0])).toBe(true)
  })

  test('follows a ring that is not cut at the antimeridian the short way round', () => {
    expect(isDoubted([179, 0], [-179, 0], [-179, 1], [179, 1], [179, 0])).toBe(false)
    expect(isDoubted([179, 0], [179, 1], [-179, 1], [-179, 0], [179, 0])).toBe(true)
  })

  test('leaves alone what has no direction: around a pole, the whole world, a line, a ring that is open', () => {
    expect(isDoubted([0, -70], [-90, -70], [180, -70], [90, -70], [0, -70])).toBe(false)
    expect(isDoubted([-180, -90], [-180, 90], [180, 90], [180, -90], [-180, -90])).toBe(false)
    expect(isDoubted([0, 0], [1, 1], [0, 0])).toBe(false)
    expect(isDoubted([0, 0], [1, 1], [1, 0])).toBe(false)
  })
})
