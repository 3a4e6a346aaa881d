import { expect, test } from 'vitest'
import type { PlaceGeometry } from '../articles/article'
import { placesBbox } from './places-bbox'

const point = (longitude: number, latitude: number): PlaceGeometry => ({
  type: 'Point',
  coordinates: [longitude, latitude],
})
const triangle: PlaceGeometry = {
  type: 'Polygon',
  coordinates: [
    [
      [-2, 40],
      [3, 41],
      [1, 44],
      [-2, 40],
    ],
  ],
}

test.each<{ about: string; geometries: PlaceGeometry[]; box: number[] }>([
  { about: 'a point', geometries: [point(10, 50)], box: [10, 50, 10, 50] },
  { about: 'points', geometries: [point(36, 34), point(35, 35)], box: [35, 34, 36, 35] },
  { about: 'an area and a point', geometries: [triangle, point(2, 39)], box: [-2, 39, 3, 44] },
  { about: 'both sides of Greenwich', geometries: [point(-2, 50), point(3, 51)], box: [-2, 50, 3, 51] },
  {
    about: 'both sides of the antimeridian',
    geometries: [point(-179, -18), point(178, -17)],
    box: [178, -18, -179, -17],
  },
  {
    about: 'an area that is cut at the antimeridian, and a line',
    geometries: [
      {
        type: 'MultiPolygon',
        coordinates: [
          [
            [
              [179, -17],
              [180, -17],
              [180, -16],
              [179, -17],
            ],
          ],
          [
            [
              [-180, -17],
              [-179.5, -17],
              [-180, -16],
              [-180, -17],
            ],
          ],
        ],
      },
      {
        type: 'LineString',
        coordinates: [
          [178, -19],
          [179, -18],
        ],
      },
    ],
    box: [178, -19, -179.5, -16],
  },
  {
    about: 'west of the antimeridian',
    geometries: [point(-160, 20), point(-155, 21)],
    box: [-160, 20, -155, 21],
  },
])('$about', ({ geometries, box }) => {
  expect(placesBbox(geometries)).toEqual(box)
})
