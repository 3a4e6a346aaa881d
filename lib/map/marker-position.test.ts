import { booleanPointInPolygon, point } from '@turf/turf'
import { expect, test } from 'vitest'
import type { PlaceGeometry } from '../articles/article'
import { markerPosition } from './marker-position'

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
/** As wide and as high as that in degrees, its northern end so far east of its southern one. */
const strip = (width: number, height: number, shift: number) => [
  [0, 0],
  [width, 0],
  [width + shift, height],
  [shift, height],
  [0, 0],
]
const tiny = square.map(([x = 0, y = 0]) => [x / 1000, y / 1000])

test('a point is its own', () => {
  expect(markerPosition({ type: 'Point', coordinates: [1, 2, 3] })).toEqual([1, 2])
})

test.each<[string, PlaceGeometry]>([
  ['a crescent', { type: 'Polygon', coordinates: [crescent] }],
  ['an area with a hole in its middle', { type: 'Polygon', coordinates: [square, hole] }],
  ['an area of a hundred metres', { type: 'Polygon', coordinates: [tiny] }],
  ['several areas', { type: 'MultiPolygon', coordinates: [[tiny], [square]] }],
  // These were searched for minutes, or until there was no memory left.
  ['a strip from south to north', { type: 'Polygon', coordinates: [strip(0.001, 10, 0)] }],
  ['a strip from west to east', { type: 'Polygon', coordinates: [strip(10, 0.001, 0)] }],
  ['a strip across', { type: 'Polygon', coordinates: [strip(0.0001, 10, 10)] }],
])('the marker of %s stands inside it', (_name, geometry) => {
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') throw new Error('Expected an area')
  expect(booleanPointInPolygon(point(markerPosition(geometry)), geometry, { ignoreBoundary: true })).toBe(
    true,
  )
})

test('the marker of several areas stands in the largest', () => {
  const [longitude] = markerPosition({ type: 'MultiPolygon', coordinates: [[tiny], [square]] })
  expect(longitude).toBeCloseTo(10.5)
})

/** A bay of Testville that reaches from 179° to −179°, cut as RFC 7946 has it; the eastern half is the larger one. */
const acrossAntimeridian: PlaceGeometry = {
  type: 'MultiPolygon',
  coordinates: [
    [
      [
        [179.5, 0],
        [180, 0],
        [180, 2],
        [179.5, 2],
        [179.5, 0],
      ],
    ],
    [
      [
        [-180, 0],
        [-178.5, 0],
        [-178.5, 2],
        [-180, 2],
        [-180, 0],
      ],
    ],
  ],
}

test('the marker of an area across the antimeridian stands in the middle of the whole', () => {
  const [longitude, latitude] = markerPosition(acrossAntimeridian)
  expect(longitude).toBeCloseTo(-179.5, 1)
  expect(latitude).toBeCloseTo(1, 1)
})

test('the marker of a line stands half-way along it, by its length on the ground', () => {
  const line = {
    type: 'LineString' as const,
    coordinates: [
      [0, 0],
      [0, 60],
      [60, 60],
    ],
  }
  // Sixty degrees of longitude at 60° are half as far as those of latitude.
  const [longitude, latitude] = markerPosition(line)
  expect(longitude).toBe(0)
  expect(latitude).toBeCloseTo(45)
})

test('the marker of a line stands on the straight line that the map draws, not on the great circle', () => {
  const [longitude, latitude] = markerPosition({
    type: 'LineString',
    coordinates: [
      [-40, 60],
      [40, 60],
    ],
  })
  expect(longitude).toBeCloseTo(0)
  expect(latitude).toBeCloseTo(60)
})

test('the marker of several lines stands on the longest', () => {
  const coordinates = [
    [
      [0, 0],
      [1, 0],
    ],
    [
      [10, 1],
      [14, 1],
    ],
  ]
  expect(markerPosition({ type: 'MultiLineString', coordinates })).toEqual([12, 1])
})

test('the marker of a line across the antimeridian stands half-way along the whole of it', () => {
  const coordinates = [
    [
      [178, 10],
      [180, 10],
    ],
    [
      [-180, 10],
      [-174, 10],
    ],
  ]
  expect(markerPosition({ type: 'MultiLineString', coordinates })).toEqual([-178, 10])
})

test('a line without a length has its marker where it is', () => {
  expect(
    markerPosition({
      type: 'LineString',
      coordinates: [
        [5, 6],
        [5, 6],
      ],
    }),
  ).toEqual([5, 6])
})

test('the marker of several points stands on the one nearest to their middle', () => {
  const coordinates = [
    [0, 0],
    [9, 1],
    [11, 3],
    [20, 0],
  ]
  expect(markerPosition({ type: 'MultiPoint', coordinates })).toEqual([9, 1])
})

test('the marker of points on both sides of the antimeridian stands among them', () => {
  const coordinates = [
    [-175, 0, 12],
    [179, 0],
    [-179, 0],
  ]
  expect(markerPosition({ type: 'MultiPoint', coordinates })).toEqual([-179, 0])
})
