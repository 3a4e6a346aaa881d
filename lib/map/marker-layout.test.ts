import { describe, expect, test } from 'vitest'
import { type Box, holds, sharedArea, union } from './box'
import { type MarkerToPlace, markerLayout, type PlacedMarker } from './marker-layout'
import { project } from './web-mercator'

const marker = (path: string, longitude: number, latitude: number, width = 60): MarkerToPlace => ({
  path,
  position: [longitude, latitude],
  label: { width, height: 18 },
})

const places = [
  marker('/new-york/', -74.00597, 40.71427, 70),
  marker('/airfield/', 35.9487, 35.4011, 110),
  marker('/homs/', 36.72339, 34.72682, 45),
  marker('/tartus/', 35.88659, 34.88902, 50),
]

const middle = ({ minX, minY, maxX, maxY }: Box) => ({ x: (minX + maxX) / 2, y: (minY + maxY) / 2 })

/** Between the middles of the two discs that are nearest to each other. */
function nearest(layout: readonly PlacedMarker[]) {
  const gaps = layout.flatMap((a, index) =>
    layout.slice(index + 1).map((b) => {
      const [from, to] = [middle(a.disc), middle(b.disc)]
      return Math.hypot(to.x - from.x, to.y - from.y)
    }),
  )
  return Math.min(...gaps)
}

describe('the markers of an article', () => {
  test('stand where their places are once these are far enough apart', () => {
    for (const placed of markerLayout(places, 9)) expect(placed.offset).toEqual({ x: 0, y: 0 })
  })

  test('can be told apart, and their labels read, at every zoom', () => {
    for (let zoom = 2; zoom <= 12; zoom++) {
      const layout = markerLayout(places, zoom)
      // Discs are 28 px across.
      expect(nearest(layout)).toBeGreaterThan(28)
      expect(layout.filter(({ label }) => !label)).toEqual([])
    }
  })

  test('are as large as a finger needs', () => {
    for (const { disc } of markerLayout(places, 4)) {
      expect(disc.maxX - disc.minX).toBeGreaterThanOrEqual(24)
      expect(disc.maxY - disc.minY).toBeGreaterThanOrEqual(24)
    }
  })

  test('say how far they had to move from their places', () => {
    const zoom = 4
    const layout = markerLayout(places, zoom)
    for (const [index, { offset, disc }] of layout.entries()) {
      const point = project(places[index]?.position ?? [0, 0], zoom)
      expect(middle(disc).x).toBeCloseTo(point.x + offset.x)
      expect(middle(disc).y).toBeCloseTo(point.y + offset.y)
    }
    expect(layout[0]?.offset).toEqual({ x: 0, y: 0 })
    expect(Math.hypot(layout[1]?.offset.x ?? 0, layout[1]?.offset.y ?? 0)).toBeGreaterThan(1)
  })

  test('have their labels beside them, on the side that is said', () => {
    for (const { side, disc, label } of markerLayout(places, 5)) {
      if (!label) throw new Error('These have room for their labels.')
      if (side === 'right') expect(label.minX).toBeGreaterThan(disc.maxX)
      if (side === 'left') expect(label.maxX).toBeLessThan(disc.minX)
      if (side === 'below') expect(label.minY).toBeGreaterThan(disc.maxY)
      if (side === 'above') expect(label.maxY).toBeLessThan(disc.minY)
    }
  })

  test('come in the order of the places, the same every time', () => {
    expect(markerLayout(places, 4).map(({ path }) => path)).toEqual(places.map(({ path }) => path))
    expect(markerLayout(places, 4)).toEqual(markerLayout(places, 4))
    expect(markerLayout([], 4)).toEqual([])
  })
})

test('twenty places in one city can be told apart', () => {
  const city = Array.from({ length: 20 }, (_, index) => marker(`/place-${index}/`, 35.88659, 34.88902))
  expect(nearest(markerLayout(city, 12))).toBeGreaterThan(28)
})

describe('sixty places in one country', () => {
  const country = Array.from({ length: 60 }, (_, index) =>
    // Eight columns, no two places in one row.
    marker(
      `/place-${index}/`,
      6 + (index % 8) + index / 100,
      48 + Math.floor(index / 8) * 0.8,
      40 + ((index * 37) % 90),
    ),
  )
  const zooms = [5, 6, 7, 8]

  test.each(zooms)('have, at zoom %i, no label over a marker or another label', (zoom) => {
    const layout = markerLayout(country, zoom)
    const labels = layout.flatMap(({ path, label }) => (label ? [{ path, box: label }] : []))
    expect(labels.length).toBeGreaterThan(0)
    for (const { path, box } of labels) {
      const others = [
        ...layout.filter((other) => other.path !== path).map(({ disc }) => disc),
        ...labels.filter((other) => other.path !== path).map((other) => other.box),
      ]
      expect(others.filter((other) => sharedArea(box, other) > 0)).toEqual([])
    }
  })

  test('are all there, with or without a label, and get their labels nearer by', () => {
    const shown = zooms.map((zoom) => {
      const layout = markerLayout(country, zoom)
      expect(layout).toHaveLength(60)
      return layout.filter(({ label }) => label).length
    })
    expect(shown).toEqual([...shown].sort((a, b) => a - b))
    expect(shown.at(-1)).toBe(60)
  })

  test('show the label of the selected one, though it comes late', () => {
    const labelOf = (path: string, selected: string | null) =>
      markerLayout(country, 6, { selected, room: null }).find((placed) => placed.path === path)?.label
    const late = country.map(({ path }) => path).filter((path) => !labelOf(path, null))
    expect(late.some((path) => labelOf(path, path))).toBe(true)
  })

  test('have more labels whole in a room when they know of it', () => {
    const all = markerLayout(country, 7)
    const room = all.map(({ disc }) => disc).reduce(union)
    const whole = (layout: readonly PlacedMarker[]) =>
      layout.filter(({ label }) => label && holds(room, label)).length
    expect(whole(markerLayout(country, 7, { selected: null, room }))).toBeGreaterThan(whole(all))
  })
})
