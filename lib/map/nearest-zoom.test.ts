import { expect, test } from 'vitest'
import { nearestZoom } from './nearest-zoom'

test.each([
  ['our own archive, which ends at zoom 7', 7, 10],
  ['one that ends where maps open', 9, 10],
  ['one that goes nearer', 12, 13],
  ['one cut from OpenStreetMap', 15, 16],
  ['one that goes nearer than streets', 20, 18],
])('on %s, maps come as near as zoom %i + 1, and between 10 and 18', (_archive, lastTiles, nearest) => {
  expect(nearestZoom(lastTiles)).toBe(nearest)
})
