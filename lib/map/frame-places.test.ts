import { destination } from '@turf/turf'
import { describe, expect, test } from 'vitest'
import type { PixelPoint, PixelSize } from './box'
import { type FramedPlace, framePlaces, MAX_ZOOM, type MapFrame, MIN_ZOOM } from './frame-places'
import { project, worldSize } from './web-mercator'

const phone = { width: 360, height: 420 }
const desktop = { width: 1000, height: 800 }
const sizes = [phone, desktop, { width: 300, height: 200 }, { width: 1900, height: 500 }]

const homs: FramedPlace = { position: [36.72339, 34.72682], uncertainty: null }
const tartus: FramedPlace = { position: [35.88659, 34.88902], uncertainty: null }
const newYork: FramedPlace = { position: [-74.00597, 40.71427], uncertainty: null }
const at = (longitude: number, latitude: number, uncertainty: number | null = null): FramedPlace => ({
  position: [longitude, latitude],
  uncertainty,
})

/** Where a position is on the screen of a map that shows a frame, seen the shorter way round the world. */
function onScreen(
  position: readonly [number, number],
  { center, zoom }: MapFrame,
  size: PixelSize,
): PixelPoint {
  const [middle, point] = [project(center, zoom), project(position, zoom)]
  const world = worldSize(zoom)
  const x = point.x - middle.x
  return { x: size.width / 2 + x - world * Math.round(x / world), y: size.height / 2 + point.y - middle.y }
}

/** Whether a place, with all of its circle, is in sight. */
function isInSight({ position, uncertainty }: FramedPlace, frame: MapFrame, size: PixelSize) {
  const around = [0, 90, 180, 270].map((bearing) => {
    const [longitude = 0, latitude = 0] = destination([...position], uncertainty ?? 0, bearing, {
      units: 'meters',
    }).geometry.coordinates
    return onScreen([longitude, latitude], frame, size)
  })
  return around.every(({ x, y }) => x >= 0 && x <= size.width && y >= 0 && y <= size.height)
}

/** Park and Miller's minimal standard generator: the same numbers between 0 and 1 on every run. */
function randomNumbers(seed: number) {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

describe('several places', () => {
  test.each(sizes)('are all in sight, in the middle, at $width × $height', (size) => {
    const frame = framePlaces([homs, tartus], size)
    const [a, b] = [onScreen(homs.position, frame, size), onScreen(tartus.position, frame, size)]
    expect((a.x + b.x) / 2).toBeCloseTo(size.width / 2)
    expect((a.y + b.y) / 2).toBeCloseTo(size.height / 2)
    expect([homs, tartus].every((place) => isInSight(place, frame, size))).toBe(true)
  })

  test.each(sizes)('stand far enough apart for their markers at $width × $height', (size) => {
    const frame = framePlaces([homs, tartus], size)
    const [a, b] = [onScreen(homs.position, frame, size), onScreen(tartus.position, frame, size)]
    expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(32)
  })

  test('are all in sight with their circles, wherever they are', () => {
    const random = randomNumbers(179)
    const lost: unknown[] = []
    let framed = 0
    for (let run = 0; run < 60; run++) {
      const [east, north, width] = [random() * 360 - 180, random() * 120 - 55, 0.1 + random() * 30]
      const places = Array.from({ length: 1 + Math.floor(random() * 5) }, () => {
        const longitude = east + random() * width
        return at(
          longitude > 180 ? longitude - 360 : longitude,
          north + random() * (width / 3),
          random() * 40_000,
        )
      })
      for (const size of sizes) {
        const frame = framePlaces(places, size)
        // The whole world does not fit on a phone: nothing is shown smaller than this.
        if (frame.zoom === MIN_ZOOM) continue
        framed++
        if (!places.every((place) => isInSight(place, frame, size))) lost.push({ places, size, frame })
      }
    }
    expect(lost).toEqual([])
    expect(framed).toBeGreaterThan(150)
  })

  test('on two continents are both in sight', () => {
    const frame = framePlaces([newYork, tartus], desktop)
    expect(isInSight(newYork, frame, desktop) && isInSight(tartus, frame, desktop)).toBe(true)
  })

  test('are framed the same in any order', () => {
    expect(framePlaces([homs, tartus], desktop)).toEqual(framePlaces([tartus, homs], desktop))
  })

  test('at exactly one position are shown as near as the map goes, and no nearer', () => {
    const frame = framePlaces([homs, homs], desktop)
    expect(frame.zoom).toBe(MAX_ZOOM)
    expect(frame.center[0]).toBeCloseTo(36.72339)
    expect(frame.center[1]).toBeCloseTo(34.72682)
  })

  test('within walking distance are not shown nearer than the map goes', () => {
    expect(framePlaces([homs, at(36.7235, 34.7269)], desktop).zoom).toBe(MAX_ZOOM)
  })
})

describe('an area', () => {
  const area: FramedPlace = {
    ...at(10, 50),
    extent: {
      points: [],
      lines: [],
      polygons: [
        [
          [
            [8, 48],
            [14, 48],
            [14, 53],
            [8, 48],
          ],
        ],
      ],
    },
  }

  test('is framed whole, and not only the point where its marker stands', () => {
    const frame = framePlaces([area], desktop)
    expect([at(8, 48), at(14, 53)].every((corner) => isInSight(corner, frame, desktop))).toBe(true)
    expect(frame.zoom).toBeLessThan(framePlaces([at(10, 50)], desktop).zoom)
  })
})

test('a map without a size has a frame all the same', () => {
  const frame = framePlaces([homs], { width: 0, height: 0 })
  expect(frame.zoom).toBe(MIN_ZOOM)
})

describe('places on both sides of the antimeridian', () => {
  test('are framed across it whichever the article names first', () => {
    const [far, east, west] = [at(0, 0), at(170, 0), at(-170, 0)]
    const wide = { width: 1200, height: 600 }
    const frames = [
      [far, east, west],
      [east, west, far],
      [west, far, east],
    ].map((places) => framePlaces(places, wide))
    for (const frame of frames) expect(frame).toEqual(frames[0])
  })

  test.each([
    ['the eastern one first', at(179, -17), at(-179, -17)],
    ['the western one first', at(-179, -17), at(179, -17)],
  ])('are framed across it, as near as if they lay elsewhere: %s', (_name, first, second) => {
    const frame = framePlaces([first, second], desktop)
    expect(Math.abs(frame.center[0])).toBeCloseTo(180)
    expect(frame.center[1]).toBeCloseTo(-17)
    expect(frame.zoom).toBe(framePlaces([at(9, -17), at(11, -17)], desktop).zoom)
    expect(frame.zoom).toBeGreaterThanOrEqual(5)
  })
})

describe('a lone place', () => {
  test('is in the middle, with the country around', () => {
    const { center, zoom } = framePlaces([homs], desktop)
    expect(center[0]).toBeCloseTo(36.72339)
    expect(center[1]).toBeCloseTo(34.72682)
    // At zoom 9 and 35° N a pixel is 250 m, and the map shows 250 km.
    expect(zoom).toBe(9)
  })

  test.each(sizes)('is in sight with its whole circle at $width × $height', (size) => {
    for (const uncertainty of [500, 35_000, 400_000]) {
      for (const latitude of [0, 35, -60, 70]) {
        const place = at(36, latitude, uncertainty)
        expect(isInSight(place, framePlaces([place], size), size)).toBe(true)
      }
    }
  })

  test('is shown from further off the less is known of where it is', () => {
    const zooms = [5000, 50_000, 500_000].map((radius) => framePlaces([at(36, 35, radius)], desktop).zoom)
    expect(zooms).toEqual(zooms.toSorted((a, b) => b - a))
    expect(new Set(zooms).size).toBe(3)
  })
})

test('without places the world is shown', () => {
  expect(framePlaces([], desktop).zoom).toBe(MIN_ZOOM)
})

test('a map zooms in whole steps', () => {
  for (const width of [301, 500, 777, 1234]) {
    expect(framePlaces([homs, tartus], { width, height: 600 }).zoom % 1).toBe(0)
  }
})
