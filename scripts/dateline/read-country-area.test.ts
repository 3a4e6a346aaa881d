import { area } from '@turf/turf'
import { describe, expect, test } from 'vitest'
import { Geometry } from '../../lib/articles/schema'
import { geometriesIn, positionsIn } from '../../lib/geojson/geometries-in'
import { ringsFollowRightHand } from '../../lib/geojson/rules/rings-follow-right-hand'
import { readCountryArea } from './read-country-area'

describe('the coarse outline of a country', () => {
  // Those with islands, holes, both sides of 180°, a pole, and hardly any land.
  test.each([
    ['SY', 185_180],
    ['ZA', 1_220_000],
    ['US', 9_520_000],
    ['RU', 17_000_000],
    ['FJ', 18_300],
    ['XK', 10_900],
    ['LU', 2586],
  ])('%s has about its area in square kilometres, by the rules of GeoJSON', (code, kilometres) => {
    const outline = readCountryArea(code)
    expect(Geometry.parse(outline)).toEqual(outline)
    if (!outline) throw new Error(code)
    const value = { type: 'Feature', geometry: outline }
    expect(ringsFollowRightHand(geometriesIn(value))).toEqual([])
    expect(area(outline) / 1e6 / kilometres).toBeGreaterThan(0.8)
    expect(area(outline) / 1e6 / kilometres).toBeLessThan(1.2)
    expect(outline.coordinates.flat(outline.type === 'Polygon' ? 1 : 2).length).toBeLessThan(600)
  })

  test('goes on beyond 180° from the other side', () => {
    const longitudes = positionsIn(readCountryArea('RU')?.coordinates, []).map(
      ({ position }) => position[0] ?? 0,
    )
    expect(longitudes).toContain(180)
    expect(longitudes).toContain(-180)
    expect(longitudes.some((longitude) => longitude > -175 && longitude < -165)).toBe(true)
  })

  test('is missing where Natural Earth draws none', () => {
    expect(readCountryArea('BV')).toBeUndefined()
  })
})
