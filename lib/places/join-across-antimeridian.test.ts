import { expect, test } from 'vitest'
import type { PlaceGeometry } from '../articles/article'
import { geometryParts } from './geometry-parts'
import { joinAcrossAntimeridian } from './join-across-antimeridian'

const joined = (geometry: PlaceGeometry) => joinAcrossAntimeridian(geometryParts(geometry))

const box = (west: number, south: number, east: number, north: number) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]

test('what lies on one side of the antimeridian stays as it is', () => {
  const geometry: PlaceGeometry = {
    type: 'MultiPolygon',
    coordinates: [[box(-10, 0, -5, 5)], [box(5, 0, 10, 5)]],
  }
  expect(joined(geometry).polygons).toEqual(geometry.coordinates)
})

test('the halves of an area are one, without a border between them', () => {
  const { polygons } = joined({
    type: 'MultiPolygon',
    coordinates: [[box(179, 0, 180, 2)], [box(-180, 0, -178, 2)]],
  })
  expect(polygons).toHaveLength(1)
  const corners = polygons.flat(2).map(([longitude = 0, latitude = 0]) => `${longitude} ${latitude}`)
  expect(new Set(corners)).toEqual(new Set(['179 0', '182 0', '182 2', '179 2']))
})

test('an area far from the antimeridian goes along with those that are cut there', () => {
  const { polygons } = joined({
    type: 'MultiPolygon',
    coordinates: [[box(-120, 30, -80, 50)], [box(-180, 50, -170, 52)], [box(175, 50, 180, 52)]],
  })
  expect(polygons).toHaveLength(2)
  expect(polygons).toContainEqual([box(240, 30, 280, 50)])
})

test('a hole stays a hole', () => {
  const { polygons } = joined({
    type: 'MultiPolygon',
    coordinates: [[box(178, 0, 180, 2), box(178.5, 0.5, 179, 1)], [box(-180, 0, -178, 2)]],
  })
  expect(polygons.map((rings) => rings.length)).toEqual([2])
})

test('the pieces of a line are one, whichever comes first', () => {
  const [west, east] = [
    [
      [178, 10],
      [180, 11],
    ],
    [
      [-180, 11],
      [-175, 12],
    ],
  ]
  const whole = [
    [178, 10],
    [180, 11],
    [185, 12],
  ]
  expect(joined({ type: 'MultiLineString', coordinates: [west ?? [], east ?? []] }).lines).toEqual([whole])
  expect(joined({ type: 'MultiLineString', coordinates: [east ?? [], west ?? []] }).lines).toEqual([whole])
})

test('lines that only lie on both sides stay apart', () => {
  const { lines } = joined({
    type: 'MultiLineString',
    coordinates: [
      [
        [178, 10],
        [179, 10],
      ],
      [
        [-179, 10],
        [-178, 10],
      ],
    ],
  })
  expect(lines).toEqual([
    [
      [178, 10],
      [179, 10],
    ],
    [
      [181, 10],
      [182, 10],
    ],
  ])
})

test('points are side by side', () => {
  const { points } = joined({
    type: 'MultiPoint',
    coordinates: [
      [-179, 1],
      [179, 2],
    ],
  })
  expect(points.map(([longitude]) => longitude).sort()).toEqual([179, 181])
})
