import { expect, test } from 'vitest'
import type { PlaceGeometry } from '../articles/article'
import { describeExtent, describeUncertainty } from './describe-extent'

const box = (west: number, south: number, east: number, north: number) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]
const point: PlaceGeometry = { type: 'Point', coordinates: [10, 50] }
const points: PlaceGeometry = {
  type: 'MultiPoint',
  coordinates: [
    [10, 50],
    [11, 50],
    [12, 51],
  ],
}
const line: PlaceGeometry = {
  type: 'LineString',
  coordinates: [
    [10, 0],
    [12, 0],
  ],
}
const area: PlaceGeometry = { type: 'Polygon', coordinates: [box(10, 0, 11, 1)] }

test.each<[string, PlaceGeometry, string, string]>([
  ['several points', points, '3 points', 'on the one nearest to their middle'],
  [
    'one point of several that there might be',
    { type: 'MultiPoint', coordinates: [[10, 50]] },
    'a point',
    'on it',
  ],
  // A degree of the equator is 111.2 km.
  ['a line', line, 'a line of about 220 km', 'half-way along it'],
  [
    'lines',
    {
      type: 'MultiLineString',
      coordinates: [
        line.coordinates,
        [
          [10, 2],
          [11, 2],
        ],
      ],
    },
    '2 lines of about 330 km in all',
    'half-way along the longest',
  ],
  [
    'a line that is cut at the antimeridian',
    {
      type: 'MultiLineString',
      coordinates: [
        [
          [179, 0],
          [180, 0],
        ],
        [
          [-180, 0],
          [-179, 0],
        ],
      ],
    },
    'a line of about 220 km',
    'half-way along it',
  ],
  ['an area', area, 'an area of about 12,000 km²', 'inside it'],
  [
    'an area with a hole, without it',
    { type: 'Polygon', coordinates: [box(10, 0, 11, 1), box(10.1, 0.1, 10.9, 0.9)] },
    'an area of about 4,500 km²',
    'inside it',
  ],
  [
    'a field',
    { type: 'Polygon', coordinates: [box(10, 0, 10.001, 0.0005)] },
    'an area of about 6,200 m²',
    'inside it',
  ],
  [
    'areas',
    { type: 'MultiPolygon', coordinates: [area.coordinates, [box(20, 0, 21, 1)]] },
    '2 areas of about 25,000 km² in all',
    'inside the largest',
  ],
  [
    'an area that is cut at the antimeridian',
    { type: 'MultiPolygon', coordinates: [[box(179, 0, 180, 1)], [box(-180, 0, -179, 1)]] },
    'an area of about 25,000 km²',
    'inside it',
  ],
])('%s', (_, geometry, shape, marker) => {
  const described = describeExtent(geometry)
  expect(described?.shape.replaceAll('\u00a0', ' ')).toBe(shape)
  expect(described?.marker).toBe(marker)
})

test('a point has no extent', () => {
  expect(describeExtent(point)).toBeNull()
})

test.each([
  [point, 'A circle of 7 km around this position'],
  [points, 'A circle of 7 km around each'],
  [line, 'Up to 7 km from what is drawn'],
  [area, 'Up to 7 km from what is drawn'],
])('an uncertainty claims no circle that is not drawn', (geometry, words) => {
  expect(describeUncertainty(geometry, 7000).replaceAll('\u00a0', ' ')).toBe(words)
})
