import { expect, test } from 'vitest'
import { placeExtent } from './place-extent'

test('a point is no more than its marker', () => {
  expect(placeExtent({ type: 'Point', coordinates: [10, 50] }, [10, 50])).toBeNull()
})

const across = {
  type: 'MultiLineString' as const,
  coordinates: [
    [
      [178, 10],
      [180, 10],
    ],
    [
      [-180, 10],
      [-174, 10],
    ],
  ],
}

test.each([
  ['east of the antimeridian', -178, [-182, -180, -174]],
  ['west of it', 179, [178, 180, 186]],
])('a line across the antimeridian lies around a marker %s', (_, longitude, longitudes) => {
  const extent = placeExtent(across, [longitude, 10])
  expect(extent?.lines.map((line) => line.map(([x]) => x))).toEqual([longitudes])
})

test('a line from north to south stays where its rounded marker is', () => {
  const line = {
    type: 'LineString' as const,
    coordinates: [
      [10.12345678, 0],
      [10.12345678, 1],
    ],
  }
  expect(placeExtent(line, [10.123456, 0.5])?.lines).toEqual([line.coordinates])
})

test('points around the marker stay where they are', () => {
  const points = {
    type: 'MultiPoint' as const,
    coordinates: [
      [10, 50],
      [12, 51],
    ],
  }
  expect(placeExtent(points, [10, 50])?.points).toEqual(points.coordinates)
})
