import { describe, expect, test } from 'vitest'
import { radiusOfPlace } from './radius-of-place'

describe('the radius of a place', () => {
  test.each([
    [0, 3000],
    [29_999, 3000],
    [30_000, 5000],
    [775_404, 12_000],
    [8_175_133, 35_000],
  ])('of a city of %i people is %i metres', (population, radius) => {
    expect(radiusOfPlace({ kind: 'city', population })).toBe(radius)
  })

  test('of an area is how far it reaches, or what is usual for its kind', () => {
    expect(radiusOfPlace({ kind: 'state', population: 5, radiusKilometres: 90 })).toBe(90_000)
    expect(radiusOfPlace({ kind: 'state', population: 5 })).toBe(250_000)
  })
})
