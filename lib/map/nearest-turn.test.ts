import { expect, test } from 'vitest'
import { feature, paragraphs, point } from '../articles/fixtures/good-article'
import { inventArticle } from '../machine/fixtures/invent-article'
import { inventPlace } from '../picture/fixtures/invent-place'
import { articleView, type MapPlace } from './map-view'
import { allOnNearestTurn, onNearestTurn } from './nearest-turn'

const square = {
  type: 'Polygon',
  coordinates: [
    [
      [-179, 0],
      [-177, 0],
      [-177, 2],
      [-179, 0],
    ],
  ],
}

function placeAt(geometry: object): MapPlace {
  const article = inventArticle([feature('testville', paragraphs[0] ?? '', 'Testville', {}, geometry)])
  const [place] = articleView(article).places
  if (!place) throw new Error('The invented place is pinned.')
  return place
}

test.each([
  [179, -178, 182],
  [185, -178, 182],
  [-179, 178, -182],
  [10, 12, 12],
  [10, -160, -160],
])('around %d°, a place at %d° is at %d°', (around, longitude, expected) => {
  expect(onNearestTurn(placeAt(point(longitude, 5)), around).position).toEqual([expected, 5])
})

test('its area goes along', () => {
  const { position, extent } = onNearestTurn(placeAt(square), 180)
  expect(position[0]).toBeGreaterThan(181)
  expect(extent?.polygons).toEqual([
    [
      [
        [181, 0],
        [183, 0],
        [183, 2],
        [181, 0],
      ],
    ],
  ])
})

test('of many places only those beyond the antimeridian are turned; where there are none, the list is the same one', () => {
  const places = [inventPlace('West', [-179, -17]), inventPlace('East', [178, -17])]
  expect(allOnNearestTurn(places, 0)).toBe(places)
  const turned = allOnNearestTurn(places, 179)
  expect(turned.map(({ position }) => position[0])).toEqual([181, 178])
  expect(turned[1]).toBe(places[1])
})
