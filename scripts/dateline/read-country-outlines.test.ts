import { describe, expect, test } from 'vitest'
import { positionsLieInTheirCountry } from '../../lib/articles/rules/positions-lie-in-their-country'
import { readCities } from '../basemap/read-cities'
import { readCountryOutlines } from './read-country-outlines'

const outlines = readCountryOutlines()

/** Whether a place of this country is doubted at this position, `[longitude, latitude]`. */
function isDoubted(countryCode: string, position: [number, number]): boolean {
  const place = {
    path: [],
    isUnreviewed: false,
    formerSlugs: [],
    writtenSlugs: [],
    quotes: [],
    countryCode,
    positions: [{ path: [], position }],
  }
  const document = { value: null, locate: () => start, locateKey: () => start, written: () => undefined }
  const input = { slug: 'invented', places: [place], document, outlines: () => outlines }
  return positionsLieInTheirCountry(input).length > 0
}

const start = { line: 1, column: 1 }

describe('places and the countries that they state', () => {
  test('no city of GeoNames is doubted, of every fiftieth', () => {
    const cities = readCities().filter((_city, index) => index % 50 === 0)
    expect(cities.length).toBeGreaterThan(2500)
    const doubted = cities.filter(({ countryCode, position }) => isDoubted(countryCode, position))
    expect(doubted.map(({ name }) => name)).toEqual([])
  })

  test.each<[string, string, [number, number]]>([
    ['Provideniya, beyond the antimeridian', 'RU', [-173.23, 64.42]],
    ['Simferopol, by one', 'UA', [34.1, 44.95]],
    ['Simferopol, by the other', 'RU', [34.1, 44.95]],
    ['Pristina, by one', 'XK', [21.17, 42.67]],
    ['Pristina, by the other', 'RS', [21.17, 42.67]],
    ['Kyrenia', 'CY', [33.32, 35.34]],
    ['Hargeisa', 'SO', [44.06, 9.56]],
    ['Taipei', 'CN', [121.56, 25.04]],
    ['Cayenne, which has no outline of its own', 'GF', [-52.33, 4.94]],
    ['a ship off Tartus', 'SY', [35.5, 34.9]],
    ['an atoll that no outline shows', 'FM', [144.45, 7.25]],
  ])('%s is not doubted', (_name, countryCode, position) => {
    expect(isDoubted(countryCode, position)).toBe(false)
  })

  test.each<[string, string, [number, number]]>([
    ['Homs, swapped', 'SY', [34.73, 36.72]],
    ['Paris in Germany', 'DE', [2.35, 48.86]],
    ['Vladivostok in Ukraine', 'UA', [131.9, 43.1]],
    ['Lisbon in Micronesia', 'FM', [-9.14, 38.72]],
  ])('%s is', (_name, countryCode, position) => {
    expect(isDoubted(countryCode, position)).toBe(true)
  })
})
