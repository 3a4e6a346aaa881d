import { describe, expect, test } from 'vitest'
import { inventPlace } from '../picture/fixtures/invent-place'
import { clusterPlaces, MOST_MARKERS } from './cluster-places'
import type { MapPlace } from './map-view'
import { unproject } from './web-mercator'

const ZOOM = 6

/** A place so many pixels east and south of a spot in the middle of a 1024 pixels wide square, at zoom 6. */
function placeAt(name: string, x: number, y: number): MapPlace {
  return inventPlace(name, unproject({ x: 8.5 * 1024 + x, y: 5.5 * 1024 + y }, ZOOM))
}

/** So many places in heaps of ten, whose middles are 150 pixels apart, within ten pixels of it. */
const heaps = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const heap = Math.floor(index / 10)
    const [column, row] = [(heap % 3) - 1, Math.floor(heap / 3) - 1]
    return placeAt(`House ${index + 1}`, 150 * column + (index % 4) * 3, 150 * row + (index % 3) * 4)
  })

const sizes = (places: readonly MapPlace[], zoom: number) =>
  clusterPlaces(places, zoom).clusters.map((cluster) => cluster.places.length)

test('a map that can bear its markers has them all', () => {
  const places = heaps(MOST_MARKERS)
  for (let zoom = 2; zoom <= 18; zoom++)
    expect(clusterPlaces(places, zoom)).toEqual({ clusters: [], alone: places })
})

describe('a map with one marker more', () => {
  const places = [...heaps(MOST_MARKERS), placeAt('Mockport', 400, 400)]

  test('has a cluster for each heap, in the order of its places, and what stands alone by itself', () => {
    const { clusters, alone } = clusterPlaces(places, ZOOM)
    expect(clusters.map((cluster) => cluster.places.map(({ name }) => name))).toContainEqual(
      Array.from({ length: 10 }, (_, index) => `House ${index + 11}`),
    )
    expect(clusters.map((cluster) => cluster.places.length)).toEqual([10, 10, 10, 10, 10, 10])
    expect(alone.map(({ name }) => name)).toEqual(['Mockport'])
  })

  test('has fewer and larger ones farther away, and none where all have room', () => {
    expect(sizes(places, 3)).toEqual([61])
    expect(sizes(places, ZOOM + 2)).toEqual([])
  })

  test('says when each comes apart: at the zoom after the last that shows it so', () => {
    for (const zoom of [2, 3, 4, 5, ZOOM]) {
      for (const cluster of clusterPlaces(places, zoom).clusters) {
        const isWhole = (at: number) =>
          clusterPlaces(places, at).clusters.some((other) => other.places.length === cluster.places.length)
        expect(cluster.comesApartAt).toBeGreaterThan(zoom)
        expect(isWhole(cluster.comesApartAt - 1)).toBe(true)
        expect(sizes(cluster.places, cluster.comesApartAt)).not.toContain(cluster.places.length)
      }
    }
  })

  test('loses no place, at any zoom', () => {
    for (let zoom = 2; zoom <= 10; zoom++) {
      const { clusters, alone } = clusterPlaces(places, zoom)
      const all = [...clusters.flatMap((cluster) => cluster.places), ...alone]
      expect(new Set(all)).toEqual(new Set(places))
      expect(all).toHaveLength(places.length)
    }
  })
})

test('two near each other are no crowd', () => {
  const pair = [placeAt('East Mill', 400, 400), placeAt('West Mill', 410, 400)]
  const { alone } = clusterPlaces([...heaps(MOST_MARKERS), ...pair], ZOOM)
  expect(alone).toEqual(pair)
})

test('the same number of places, but nowhere many together, needs no clusters', () => {
  const far = Array.from({ length: 200 }, (_, index) =>
    inventPlace(`Far ${index}`, [-179 + 17.9 * (index % 20), -60 + 12 * Math.floor(index / 20)]),
  )
  expect(clusterPlaces(far, 7).clusters).toEqual([])
})

test('places on both sides of the antimeridian are one cluster, where the map shows them side by side', () => {
  const around = (longitude: number) =>
    heaps(61).map((place, index) => ({
      ...place,
      position: [longitude + index / 100, -17] as [number, number],
    }))
  for (const longitude of [179.9, 0]) expect(sizes(around(longitude), 4)).toEqual([61])
})
