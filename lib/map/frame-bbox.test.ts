import { expect, test } from 'vitest'
import { type Bbox, frameBbox } from './frame-bbox'
import { MAX_ZOOM, MIN_ZOOM } from './frame-places'
import { project } from './web-mercator'

const size = { width: 800, height: 600 }
const levant: Bbox = [34.5, 32.5, 38, 37]

/** How large a bbox is at a zoom, in CSS pixels. */
function extent([west, south, east, north]: Bbox, zoom: number) {
  const [a, b] = [project([west, north], zoom), project([east < west ? east + 360 : east, south], zoom)]
  return { width: b.x - a.x, height: b.y - a.y }
}

const fits = (bbox: Bbox, zoom: number) =>
  extent(bbox, zoom).width <= size.width && extent(bbox, zoom).height <= size.height

test('a bbox is shown whole, as near as it fits', () => {
  const { zoom } = frameBbox(levant, size)
  expect(fits(levant, zoom)).toBe(true)
  expect(fits(levant, zoom + 1)).toBe(false)
})

test('its middle on the map is the middle of the frame', () => {
  const { center, zoom } = frameBbox(levant, size)
  const [middle, corner, opposite] = [
    project(center, zoom),
    project([levant[0], levant[3]], zoom),
    project([levant[2], levant[1]], zoom),
  ]
  expect(middle.x).toBeCloseTo((corner.x + opposite.x) / 2)
  expect(middle.y).toBeCloseTo((corner.y + opposite.y) / 2)
})

test('across the antimeridian it is as narrow as it is', () => {
  const fiji: Bbox = [176, -20, -178, -15]
  const { center, zoom } = frameBbox(fiji, size)
  expect(center[0]).toBeCloseTo(179)
  expect(zoom).toBe(frameBbox([170, -20, 176, -15], size).zoom)
  expect(frameBbox([178, -20, -170, -15], size).center[0]).toBeCloseTo(-176)
})

test('the whole world and a single point have a frame too', () => {
  expect(frameBbox([-180, -85, 180, 85], size).zoom).toBe(MIN_ZOOM)
  expect(frameBbox([36, 34, 36, 34], size)).toEqual({
    center: [expect.closeTo(36), expect.closeTo(34)],
    zoom: MAX_ZOOM,
  })
})
