import { booleanPointInPolygon, point } from '@turf/turf'
import { expect, test } from 'vitest'
import type { PlaceGeometry } from './article'
import { pointInside } from './point-inside'

const square = [
  [10, 50],
  [11, 50],
  [11, 51],
  [10, 51],
  [10, 50],
]
const crescent = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 3],
  [3, 3],
  [3, 1],
  [0, 1],
  [0, 0],
]
const hole = [
  [10.1, 50.1],
  [10.1, 50.9],
  [10.8, 50.9],
  [10.8, 50.1],
  [10.1, 50.1],
]
const tiny = square.map(([x = 0, y = 0]) => [x / 1000, y / 1000])

test('a point is its own', () => {
  expect(pointInside({ type: 'Point', coordinates: [1, 2, 3] })).toEqual([1, 2])
})

test.each<[string, PlaceGeometry]>([
  ['a crescent', { type: 'Polygon', coordinates: [crescent] }],
  ['an area with a hole in its middle', { type: 'Polygon', coordinates: [square, hole] }],
  ['an area of a hundred metres', { type: 'Polygon', coordinates: [tiny] }],
  ['several areas', { type: 'MultiPolygon', coordinates: [[tiny], [square]] }],
])('the marker of %s stands inside it', (_name, geometry) => {
  if (geometry.type === 'Point') throw new Error('Expected an area')
  expect(booleanPointInPolygon(point(pointInside(geometry)), geometry, { ignoreBoundary: true })).toBe(true)
})

test('the marker of several areas stands in the largest', () => {
  const [longitude] = pointInside({ type: 'MultiPolygon', coordinates: [[tiny], [square]] })
  expect(longitude).toBeCloseTo(10.5)
})
