import { iso31661Alpha2ToNumeric } from 'iso-3166'
import { describe, expect, test } from 'vitest'
import { foldName } from '../../../lib/gazetteer/fold-name'
import { readCities } from '../../basemap/read-cities'
import { readAreas } from '../area-rows'
import { readPlacedCities } from '../city-areas'
import { countryOutlines } from '../country-outlines'
import { areaTable } from './area-table'
import { cityTable } from './city-table'
import { countryGeonames } from './country-geonames'
import { countryTable } from './country-table'
import { areaMiddles, countryMiddles } from './middle-table'
import { newsRegionTable } from './news-region-table'
import { regionTable } from './region-table'

const regions = [...regionTable, ...newsRegionTable]
const codes = new Set([...Object.keys(iso31661Alpha2ToNumeric), 'XK'])

interface Names {
  name?: string
  alternates?: readonly string[]
  abbreviations?: readonly string[]
  initials?: readonly string[]
  demonyms?: readonly string[]
}

const namesIn = ({ name, alternates, abbreviations, initials, demonyms }: Names) =>
  [name ?? [], alternates ?? [], abbreviations ?? [], initials ?? [], demonyms ?? []].flat()

const tables: [string, [key: string, names: Names][]][] = [
  ['countries', Object.entries(countryTable)],
  ['areas', Object.entries(areaTable)],
  ['cities', Object.entries(cityTable)],
  ['regions', regions.map((region) => [region.name, region])],
]

describe.each(tables)('the table of %s', (_, rows) => {
  test('has some name in each row, none blank, none with blanks around it', () => {
    for (const [key, names] of rows) {
      expect(namesIn(names), key).not.toEqual([])
      for (const name of namesIn(names)) expect(name, key).toMatch(/^\S(?:.*\S)?$/)
    }
  })

  test('has no row twice', () => {
    const keys = rows.map(([key]) => foldName(key))
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
  })
})

test('countries are those of ISO 3166-1, and Kosovo', () => {
  expect([...countryGeonames.keys()].sort()).toEqual([...codes].sort())
  expect(Object.keys(countryTable).filter((code) => !codes.has(code))).toEqual([])
})

test('countries have GeoNames ids and people', () => {
  for (const { geonameId, population } of countryGeonames.values()) {
    expect(geonameId).toBeGreaterThan(0)
    expect(population).toBeGreaterThanOrEqual(0)
  }
})

test('areas are known to GeoNames', () => {
  const known = new Set(readAreas('admin1.json').map(({ code }) => code))
  expect(Object.keys(areaTable).filter((code) => !known.has(code))).toEqual([])
})

test('no two places have one GeoNames id', () => {
  const ids = [...Object.values(areaTable), ...countryGeonames.values()].flatMap(
    ({ geonameId }) => geonameId ?? [],
  )
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
})

test('cities are known to GeoNames', () => {
  const known = new Set(readCities().map(({ geonameId }) => String(geonameId)))
  expect(Object.keys(cityTable).filter((id) => !known.has(id))).toEqual([])
})

test.each(regions.map((region) => [region.name, region] as const))('%s is somewhere', (_, region) => {
  const [longitude, latitude] = region.position
  expect(Math.abs(longitude)).toBeLessThanOrEqual(180)
  expect(Math.abs(latitude)).toBeLessThanOrEqual(90)
  expect(region.radius).toBeGreaterThan(0)
  expect(region.radius).toBeLessThan(10_000)
  if (region.countryCode) expect(codes).toContain(region.countryCode)
})

describe('the middle', () => {
  const outlines = new Map([...countryOutlines()].map(([code, polygons]) => [code, polygons.flat(2)]))

  test.each(Object.entries(countryMiddles))('of the country %s lies in its bbox', (code, middle) => {
    expectWithin(middle, outlines.get(code) ?? [], 0)
  })

  const citiesByArea = new Map<string, (readonly number[])[]>()
  for (const { countryCode, admin1, position } of readPlacedCities()) {
    const code = `${countryCode}.${admin1}`
    const known = citiesByArea.get(code)
    if (known) known.push(position)
    else citiesByArea.set(code, [position])
  }

  test.each(Object.entries(areaMiddles))(
    'of the area %s lies in its country and near its cities',
    (code, middle) => {
      expectWithin(middle, outlines.get(code.slice(0, 2)) ?? [], 0)
      // Degrees: most areas of the table are those without cities in the greater part of them.
      expectWithin(middle, citiesByArea.get(code) ?? [], 2)
    },
  )
})

/** Within the bbox of those points, made wider by so many degrees. */
function expectWithin(
  [longitude = 0, latitude = 0]: readonly number[],
  points: readonly (readonly number[])[],
  wider: number,
) {
  expect(points).not.toEqual([])
  const [west, east] = extremes(points.map(([x = 0]) => x + 360 * Math.round((longitude - x) / 360)))
  const [south, north] = extremes(points.map(([, y = 0]) => y))
  expect(longitude).toBeGreaterThanOrEqual(Math.max(west - wider, -180))
  expect(longitude).toBeLessThanOrEqual(Math.min(east + wider, 180))
  expect(latitude).toBeGreaterThanOrEqual(south - wider)
  expect(latitude).toBeLessThanOrEqual(north + wider)
}

const extremes = (values: readonly number[]): [number, number] =>
  values.reduce<[number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  )
