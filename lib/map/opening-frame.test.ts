import { expect, test } from 'vitest'
import { inventPlace } from '../picture/fixtures/invent-place'
import { boxAround, holds, type PixelSize } from './box'
import type { MapFrame } from './frame-places'
import type { MapPlace } from './map-view'
import { openingRoom, placeFrame, storyFrame } from './opening-frame'
import { project } from './web-mercator'

const size = { width: 1000, height: 800 }

const placeAt = (name: string, position: [number, number], isInStory: boolean) =>
  inventPlace(name, position, { isInStory, uncertainty: 5000 })

const newYork = placeAt('new-york', [-74.00597, 40.71427], false)
const homs = placeAt('homs', [36.72339, 34.72682], true)
const tartus = placeAt('tartus', [35.88659, 34.88902], true)
const places = [newYork, homs, tartus]

function isInSight({ position }: MapPlace, { center, zoom }: MapFrame, { width, height }: PixelSize) {
  const [middle, point] = [project(center, zoom), project(position, zoom)]
  return Math.abs(point.x - middle.x) < width / 2 && Math.abs(point.y - middle.y) < height / 2
}

test('the map opens where the story is', () => {
  const frame = storyFrame(places, size)
  expect(places.map((place) => isInSight(place, frame, size))).toEqual([false, true, true])
  expect(frame.zoom).toBeGreaterThanOrEqual(6)
})

test('a place of the story is shown on the same map', () => {
  expect(placeFrame(homs, places, size)).toEqual(storyFrame(places, size))
  expect(placeFrame(tartus, places, size)).toEqual(storyFrame(places, size))
})

test('a place elsewhere is shown by itself, in the middle', () => {
  const frame = placeFrame(newYork, places, size)
  expect(frame.center[0]).toBeCloseTo(-74.00597)
  expect(frame.center[1]).toBeCloseTo(40.71427)
  expect(places.map((place) => isInSight(place, frame, size))).toEqual([true, false, false])
})

test('a map without places opens on the world', () => {
  expect(storyFrame([], size)).toMatchObject({ zoom: 2 })
})

test('every map that opens on the story at a zoom shows what the smallest one does', () => {
  for (const width of [240, 390, 820, 1280]) {
    const { center, zoom } = storyFrame(places, { width, height: 380 })
    const room = openingRoom(places, zoom)
    if (!room) throw new Error('A map opens at this zoom.')
    expect(holds(boxAround(project(center, zoom), { width, height: 380 }), room)).toBe(true)
  }
  expect(openingRoom(places, 11)).toBeNull()
})
