import { toMercator } from '@turf/turf'
import { describe, expect, test } from 'vitest'
import { project, unproject, worldSize } from './web-mercator'

/** Half the width of the world of EPSG:3857 in metres: π × 6,378,137. */
const HALF_WORLD = 20_037_508.342789

/** Metres of EPSG:3857 as pixels of the world at zoom 0. */
const toPixels = ([easting = 0, northing = 0]: number[]) => ({
  x: (256 * (HALF_WORLD + easting)) / (2 * HALF_WORLD),
  y: (256 * (HALF_WORLD - northing)) / (2 * HALF_WORLD),
})

describe('known positions', () => {
  // https://developers.google.com/maps/documentation/javascript/coordinates
  test('Chicago is where the documentation of Google Maps has it', () => {
    const { x, y } = project([-87.65, 41.85], 0)
    expect(x).toBeCloseTo(65.67111111111113, 10)
    expect(y).toBeCloseTo(95.17492654697409, 10)
    const pixel = project([-87.65, 41.85], 3)
    expect([Math.floor(pixel.x), Math.floor(pixel.y)]).toEqual([525, 761])
  })

  // IOGP Guidance Note 7-2, Popular Visualisation Pseudo-Mercator (method 1024): to the centimetre.
  test.each([
    [24 + 22 / 60 + 54.433 / 3600, -11_169_055.58, 2_800_000],
    [24 + 27 / 60 + 48.889 / 3600, -11_169_055.58, 2_810_000],
  ])('the worked example at %f° N of the definition of EPSG:3857', (latitude, easting, northing) => {
    const expected = toPixels([easting, northing])
    const { x, y } = project([-(100 + 20 / 60), latitude], 0)
    // 0.02 m is 0.00000013 px.
    expect(Math.abs(x - expected.x)).toBeLessThan(2e-7)
    expect(Math.abs(y - expected.y)).toBeLessThan(2e-7)
  })

  test.each<[number, number]>([
    [35.88659, 34.88902],
    [-74.00597, 40.71427],
    [-179.5, -17],
    [25.8, 71.17],
    [0, -84],
  ])('%f, %f is where turf has it', (longitude, latitude) => {
    const expected = toPixels(toMercator([longitude, latitude]))
    const { x, y } = project([longitude, latitude], 0)
    expect(x).toBeCloseTo(expected.x, 6)
    expect(y).toBeCloseTo(expected.y, 6)
  })
})

describe('the world', () => {
  test('is a square of 256 pixels at zoom 0, twice as wide with every zoom', () => {
    expect([0, 1, 2, 10].map(worldSize)).toEqual([256, 512, 1024, 262_144])
    expect(project([0, 0], 1)).toEqual({ x: 256, y: 256 })
  })

  test('begins in the north-west, at 85.05° N', () => {
    const corner = project([-180, 85.0511287798066], 4)
    expect(corner.x).toBeCloseTo(0, 6)
    expect(corner.y).toBeCloseTo(0, 6)
  })

  test('is finite at the poles, which lie on its edges', () => {
    expect(project([0, 90], 3).y).toBeCloseTo(0, 6)
    expect(project([0, -90], 3).y).toBeCloseTo(2048, 6)
  })

  test('goes on beyond the antimeridian', () => {
    expect(project([181, 0], 0).x - project([179, 0], 0).x).toBeCloseTo((2 / 360) * 256, 10)
  })
})

test('pixels lead back to the position that they came from', () => {
  for (let longitude = -180; longitude <= 180; longitude += 90) {
    for (let latitude = -85; latitude <= 85; latitude += 34) {
      for (const zoom of [0, 5.5, 12]) {
        const [east, north] = unproject(project([longitude, latitude], zoom), zoom)
        expect(east).toBeCloseTo(longitude, 8)
        expect(north).toBeCloseTo(latitude, 8)
      }
    }
  }
})
