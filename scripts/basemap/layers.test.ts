import type { Position } from 'geojson'
import { feature } from 'topojson-client'
import { describe, expect, test } from 'vitest'
import { boundaryFeatures } from './boundary-features'
import { countryLabels } from './country-labels'
import { landFeatures } from './land-features'
import { polygonsOf } from './polygons-of'
import { readCountriesTopology } from './read-topology'
import { unwrapPolygon } from './unwrap-polygon'

const topology = readCountriesTopology()

function isInRing([x = 0, y = 0]: Position, ring: readonly Position[]) {
  let isInside = false
  for (const [i, [ax = 0, ay = 0]] of ring.entries()) {
    const [bx = 0, by = 0] = ring[(i + 1) % ring.length] ?? []
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) isInside = !isInside
  }
  return isInside
}

const isInPolygon = (position: Position, [outer = [], ...holes]: readonly Position[][]) =>
  isInRing(position, outer) && !holes.some((hole) => isInRing(position, hole))

describe('country labels', { timeout: 60_000 }, () => {
  const labels = countryLabels(topology).features
  const labelOf = (name: string) => labels.find(({ properties }) => properties?.name === name)

  test.each([
    ['Syria', 'Syria'],
    ['Russia', 'Russia'],
    ['Croatia', 'Croatia'],
    ['Somalia', 'Somalia'],
    ['Dem. Rep. Congo', 'D.R. Congo'],
    ['Fiji', 'Fiji'],
  ])('the label of %s stands inside it', (inSource, printed) => {
    const country = feature(topology, topology.objects.countries).features.find(
      ({ properties }) => properties.name === inSource,
    )
    const [longitude = 0, latitude = 0] = labelOf(printed)?.geometry.coordinates ?? []
    const polygons = country ? polygonsOf(country.geometry).map(unwrapPolygon) : []
    const isInside = [-360, 0, 360].some((turn) =>
      polygons.some((polygon) => isInPolygon([longitude + turn, latitude], polygon)),
    )
    expect(isInside).toBe(true)
  })

  test('no name is abbreviated', () => {
    // D.R. Congo is how papers print it; U.S. and St. in the names of islands too.
    const abbreviated = labels
      .map(({ properties }) => String(properties?.name))
      .filter((name) =>
        /\b(Is|Rep|Ter|Fr|Br|Eq|Herz|Barb|Gren|Dem|[NSW])\./.test(name.replace(/[DU]\.[RS]\./, '')),
      )
    expect(abbreviated).toEqual([])
  })

  test('a large country is named from far away, a small one only where its name has room', () => {
    expect(labelOf('Brazil')?.properties?.min_zoom).toBe(2)
    expect(labelOf('Syria')?.properties?.min_zoom).toBe(4)
    expect(labelOf('Luxembourg')?.properties?.min_zoom).toBe(7)
  })

  test('what no state but one recognises has no name of its own', () => {
    expect(labelOf('N. Cyprus') ?? labelOf('Northern Cyprus')).toBeUndefined()
    expect(labelOf('Kosovo')).toBeDefined()
  })
})

describe('borders', { timeout: 60_000 }, () => {
  const lines = boundaryFeatures(topology).features
  const near = ([west, south, east, north]: [number, number, number, number]) =>
    lines.filter(({ geometry }) =>
      geometry.coordinates.some(([x = 0, y = 0]) => x > west && x < east && y > south && y < north),
    )

  test('run between countries, not along coasts', () => {
    // Iceland, Madagascar and Australia have coasts and no neighbour.
    expect(near([-25, 63, -13, 67])).toEqual([])
    expect(near([43, -26, 51, -12])).toEqual([])
    expect(near([113, -39, 154, -11])).toEqual([])
    expect(near([35.7, 32.5, 42.4, 37.4])).not.toEqual([])
  })

  test('are dashed where they are disputed, and only there', () => {
    const disputed = (box: [number, number, number, number]) =>
      near(box).map(({ properties }) => properties?.disputed === true)
    // The Golan; the isthmus of Crimea; Syria and Iraq; Canada and the United States.
    expect(disputed([35.75, 32.8, 35.9, 33.3])).toEqual([true])
    expect(new Set(disputed([33.7, 45.7, 34.9, 46.2]))).toEqual(new Set([true]))
    expect(new Set(disputed([40, 33, 41.3, 35]))).toEqual(new Set([false]))
    expect(new Set(disputed([-120, 48.5, -100, 49.5]))).toEqual(new Set([false]))
  })

  test('do not ring ground that is leased', () => {
    expect(near([62, 45, 64.5, 47])).toEqual([])
  })
})

// The whole world at full detail takes its time on a busy machine.
describe('land', { timeout: 60_000 }, () => {
  const polygons = landFeatures(topology).features.flatMap(({ geometry }) => polygonsOf(geometry))
  const isLand = (position: Position) =>
    [-360, 0, 360].some((turn) =>
      polygons.some((polygon) => isInPolygon([(position[0] ?? 0) + turn, position[1] ?? 0], polygon)),
    )

  test('is where land is, on both sides of the antimeridian and at the pole', () => {
    for (const land of [
      [38, 35],
      [25, 66.5],
      [177, 66.5],
      [-175, 66.5],
      [0, -84.9],
    ])
      expect(isLand(land), String(land)).toBe(true)
    for (const sea of [
      [34, 34],
      [51, 42],
      [-30, 66.5],
      [-30, -16.5],
    ])
      expect(isLand(sea), String(sea)).toBe(false)
  })

  test('no outline jumps across the world', () => {
    const jumps = polygons.flat().flatMap((ring) =>
      ring.filter(([x = 0, y = 0], i) => {
        const [nextX = x, nextY = y] = ring[i + 1] ?? []
        // The one long line that is right is Antarctica's, along the pole.
        return Math.abs(nextX - x) > 180 && !(y <= -90 && nextY <= -90)
      }),
    )
    expect(jumps).toEqual([])
  })
})
