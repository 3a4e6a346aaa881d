import { describe, expect, test } from 'vitest'
import { inventPlace } from '../picture/fixtures/invent-place'
import { MOST_MARKERS } from './cluster-places'
import type { MapPlace } from './map-view'
import { markerLayout, type PlacedMarker } from './marker-layout'
import { type MapMark, markOf, placeMarks, placesOf, placesOnGround } from './place-marks'
import { unproject } from './web-mercator'

const ZOOM = 8

/** A place so many pixels east and south of 5° E, 51° N. */
function placeAt(name: string, x = 0, y = 0, other: Partial<MapPlace> = {}): MapPlace {
  const world = 256 * 2 ** ZOOM
  const [longitude, latitude] = unproject({ x: world * 0.514 + x, y: world * 0.335 + y }, ZOOM)
  return inventPlace(name, [longitude, latitude], other)
}

const crowd = (count: number) => Array.from({ length: count }, (_, index) => placeAt(`House ${index + 1}`))

const pathOf = (name: string) => placeAt(name).path
const names = (marks: readonly MapMark[]) => marks.map(({ name }) => name)

const layOut = (marks: readonly MapMark[]): PlacedMarker[] =>
  markerLayout(
    marks.map((mark) => ({ ...mark, label: { width: 80, height: 18 } })),
    ZOOM,
  )
const middle = ({ disc }: PlacedMarker) => ({
  x: (disc.minX + disc.maxX) / 2,
  y: (disc.minY + disc.maxY) / 2,
})

describe('places that lie apart', () => {
  test('have a marker each, in their order, where they are', () => {
    const marks = placeMarks([placeAt('Testville'), placeAt('Mockport', 7)], ZOOM, {})
    expect(marks.map(({ name, members, fan }) => [name, members, fan])).toEqual([
      ['Testville', null, null],
      ['Mockport', null, null],
    ])
  })
})

describe('twenty places at one position', () => {
  const twenty = crowd(20)
  const elsewhere = placeAt('Mockport', 400)

  test('are one marker, which says how many they are', () => {
    const marks = placeMarks([...twenty, elsewhere], ZOOM, {})
    expect(names(marks)).toEqual(['20 places', 'Mockport'])
    expect(marks[0]?.spokenName).toBe('20 places at one spot')
    expect(placesOf(marks)).toMatchObject([...twenty, elsewhere])
  })

  test('are inferred together only if each of them is', () => {
    const inferred = twenty.map((place): MapPlace => ({ ...place, basis: 'inferred' }))
    expect(placeMarks(inferred, ZOOM, {})[0]?.basis).toBe('inferred')
    expect(placeMarks([...inferred.slice(1), placeAt('Testville')], ZOOM, {})[0]?.basis).toBe('named')
  })

  test('are spread apart when one of them is open, each with room for its name, the elsewhere one untouched', () => {
    const marks = placeMarks([...twenty, elsewhere], ZOOM, { open: pathOf('House 7') })
    expect(marks).toHaveLength(21)
    const layout = layOut(marks)
    expect(layout.filter(({ label }) => !label)).toEqual([])
    for (const [index, a] of layout.entries()) {
      for (const b of layout.slice(index + 1)) {
        expect(Math.hypot(middle(b).x - middle(a).x, middle(b).y - middle(a).y)).toBeGreaterThanOrEqual(31.5)
      }
    }
    expect(layout[20]?.offset).toEqual({ x: 0, y: 0 })
  })

  test('stand in two columns, from top to bottom, names outwards', () => {
    const layout = layOut(placeMarks(twenty, ZOOM, { open: pathOf('House 1') }))
    const heights = layout.map((marker) => middle(marker).y)
    expect(heights.slice(0, 10)).toEqual(heights.slice(0, 10).sort((a, b) => a - b))
    expect(layout.map(({ side }) => side)).toEqual([...Array(10).fill('left'), ...Array(10).fill('right')])
  })

  test('are less high than the map of a phone', () => {
    const heights = layOut(placeMarks(twenty, ZOOM, { open: pathOf('House 1') })).map(({ disc }) => disc)
    const top = Math.min(...heights.map(({ minY }) => minY))
    expect(Math.max(...heights.map(({ maxY }) => maxY)) - top).toBeLessThan(360)
  })

  test('cover for that time the markers that would stand among them', () => {
    const near = placeAt('Near', 60, 40)
    expect(names(placeMarks([...twenty, near], ZOOM, { open: pathOf('House 1') }))).not.toContain('Near')
    expect(names(placeMarks([...twenty, near], ZOOM, {}))).toEqual(['20 places', 'Near'])
  })

  test('have a picture in which one of them stands apart, beside the others', () => {
    const marks = placeMarks(twenty, ZOOM, { apart: pathOf('House 7') })
    expect(names(marks)).toEqual(['19 places', 'House 7'])
    expect(marks.every(({ fan }) => fan)).toBe(true)
  })
})

test.each([2, 3, 4])('%d places at one position are always spread apart', (count) => {
  const marks = placeMarks(crowd(count), ZOOM, {})
  expect(marks).toHaveLength(count)
  const spots = layOut(marks).map(middle)
  for (const [index, a] of spots.entries())
    for (const b of spots.slice(index + 1))
      expect(Math.hypot(b.x - a.x, b.y - a.y)).toBeGreaterThanOrEqual(31.5)
  expect(layOut(marks).every(({ offset }) => Math.hypot(offset.x, offset.y) > 14)).toBe(true)
})

test('five are a stack', () => {
  expect(names(placeMarks(crowd(5), ZOOM, {}))).toEqual(['5 places'])
})

test('sixty have more columns, so that they are no higher than the map of a phone', () => {
  const marks = placeMarks(crowd(60), ZOOM, { open: pathOf('House 1') })
  const layout = layOut(marks)
  const tops = layout.map(({ disc }) => disc.minY)
  expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(420)
  expect(new Set(marks.map(({ fan }) => `${fan?.x} ${fan?.y}`)).size).toBe(60)
})

test('places a few pixels apart are one stack as long as nobody can tell them apart', () => {
  const close = Array.from({ length: 6 }, (_, index) => placeAt(`House ${index + 1}`, index % 3, index))
  expect(names(placeMarks(close, ZOOM, {}))).toEqual(['6 places'])
  expect(placeMarks(close, ZOOM + 3, {})).toHaveLength(6)
})

test('the order is that of the article, though places at one spot are found together', () => {
  const places = [placeAt('House 1'), placeAt('Mockport', 300), placeAt('House 2')]
  expect(names(placeMarks(places, ZOOM, {}))).toEqual(['House 1', 'Mockport', 'House 2'])
})

describe('more places than a map can bear', () => {
  // Some sixty pixels across: they are told apart two zooms nearer.
  const many = Array.from({ length: MOST_MARKERS + 1 }, (_, index) =>
    placeAt(`House ${index + 1}`, (index % 8) * 8, Math.floor(index / 8) * 8, { number: index + 1 }),
  )
  const elsewhere = placeAt('Mockport', 400)
  const all = [...many, elsewhere]

  test('are a cluster in their middle, with a count, named after the first', () => {
    const [cluster, other] = placeMarks(all, ZOOM, {})
    expect(cluster).toMatchObject({
      name: 'around House 1',
      spokenName: `${many.length} places around House 1`,
      path: pathOf('House 1'),
      basis: 'named',
    })
    expect(cluster?.members).toEqual(many)
    expect(cluster?.comesApartAt).toBeGreaterThan(ZOOM)
    const [west, east] = [many[0], many[7]].map((place) => place?.position[0] ?? 0)
    expect(cluster?.position[0]).toBeGreaterThan(west ?? 0)
    expect(cluster?.position[0]).toBeLessThan(east ?? 0)
    expect(other).toMatchObject({ name: 'Mockport', members: null })
  })

  test('are named after the first that the article names, and are inferred only together', () => {
    const inferred = all.map((place): MapPlace => ({ ...place, basis: 'inferred' }))
    const but = inferred.map((place, index) => (index === 4 ? { ...place, basis: 'named' as const } : place))
    expect(placeMarks(but, ZOOM, {})[0]).toMatchObject({ name: 'around House 5', basis: 'named' })
    expect(placeMarks(inferred, ZOOM, {})[0]).toMatchObject({
      basis: 'inferred',
      spokenName: expect.stringMatching(/, all inferred$/),
    })
  })

  test.each(['open', 'apart'])('go on without the place that is %s, which stands where it is', (key) => {
    const marks = placeMarks(all, ZOOM, { [key]: pathOf('House 7') })
    expect(names(marks)).toEqual(['around House 1', 'House 7', 'Mockport'])
    expect(marks[0]?.members).toHaveLength(many.length - 1)
    expect(marks[1]).toMatchObject({ isApart: true, fan: null, position: many[6]?.position })
    expect(placesOf(marks)).toHaveLength(all.length)
  })

  test('are found by the address of each of them', () => {
    const marks = placeMarks(all, ZOOM, {})
    expect(markOf(marks, pathOf('House 9'))).toBe(marks[0])
    expect(markOf(marks, elsewhere.path)).toBe(marks[1])
    expect(markOf(marks, '/elsewhere/')).toBeUndefined()
  })

  test('come apart where the cluster says so', () => {
    const { comesApartAt } = placeMarks(all, ZOOM, {})[0] ?? {}
    const marks = placeMarks(all, comesApartAt ?? 0, {})
    expect(marks.length).toBeGreaterThan(2)
    expect(marks[0]?.path).toBe(pathOf('House 1'))
  })

  test('are spread apart by a reader whose map does not come near enough', () => {
    const open = pathOf('House 1')
    expect(placeMarks(all, ZOOM, { open, nearestZoom: ZOOM })).toHaveLength(all.length)
    expect(placeMarks(all, ZOOM, { open, nearestZoom: ZOOM + 10 })).toHaveLength(3)
  })

  test('are a cluster from afar too, where nobody can tell them apart yet', () => {
    const [mark] = placeMarks(many, ZOOM - 5, {})
    expect(mark?.members).toHaveLength(many.length)
    expect(mark?.comesApartAt).toBeGreaterThan(ZOOM)
  })

  test('are a stack and no cluster, where they lie at one spot however near one comes', () => {
    const marks = placeMarks([...crowd(MOST_MARKERS + 1), elsewhere], ZOOM, {})
    expect(names(marks)).toEqual([`${MOST_MARKERS + 1} places`, 'Mockport'])
    expect(marks[0]?.comesApartAt).toBeNull()
  })

  test('leave their areas on the ground, but not the circles around them', () => {
    const circle = placeAt('House 1', 0, 0, { uncertainty: 900 })
    const area = placeAt('House 2', 8, 0, { extent: { polygons: [], lines: [], points: [[5, 51]] } })
    const alone = { ...elsewhere, uncertainty: 900 }
    const places = [circle, area, ...many.slice(2), alone]
    expect(placesOnGround(places, placeMarks(places, ZOOM, {}))).toEqual([area, alone])
    expect(placesOnGround(places, placeMarks(places, ZOOM, { open: circle.path }))).toContain(circle)
  })
})
