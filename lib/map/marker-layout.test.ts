import { describe, expect, test } from 'vitest'
import { type Box, sharedArea } from './box'
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

/** How much of the labels is covered, by discs and by each other, in square pixels. */
function hidden(layout: readonly PlacedMarker[]) {
  return layout
    .flatMap(({ label }, index) =>
      [...layout.map(({ disc }) => disc), ...layout.slice(index + 1).map((other) => other.label)].map((box) =>
        sharedArea(label, box),
      ),
    )
    .reduce((sum, area) => sum + area, 0)
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
      expect(hidden(layout)).toBe(0)
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
