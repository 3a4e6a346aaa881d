import { describe, expect, test } from 'vitest'
import type { Place } from '../articles/article'
import { checkArticle } from '../articles/check-article'
import { articleFiles, feature, paragraphs, point } from '../articles/fixtures/good-article'
import { distancesFrom } from './distances'

type Position = [longitude: number, latitude: number]

/** Places in an invented article, `place-0` and on, pinned where a position is given. */
function placesAt(...positions: (Position | null)[]): Place[] {
  const features = positions.map((position, index) =>
    feature(`place-${index}`, paragraphs[0] ?? '', 'Testville', {}, position && point(...position)),
  )
  return checkArticle(articleFiles(features)).article?.places ?? []
}

/** Kilometres between two positions. */
function between(from: Position, to: Position) {
  const [first, ...others] = placesAt(from, to)
  return (first && distancesFrom(first, others)[0]?.kilometres) ?? Number.NaN
}

describe('the distance', () => {
  // By the spherical law of cosines, with 6371 km for the radius of the Earth.
  test('from New York to Tartus is about 8,970 km', () => {
    expect(Math.abs(between([-74.00597, 40.71427], [35.88659, 34.88902]) - 8974)).toBeLessThan(5)
  })

  // https://rosettacode.org/wiki/Haversine_formula, with 6371 km for the radius of the Earth.
  test('from the airport of Nashville to that of Los Angeles is 2,886.4 km', () => {
    expect(Math.abs(between([-86.67, 36.12], [-118.4, 33.94]) - 2886.444)).toBeLessThan(0.1)
  })

  // Flinders Peak to Buninyong: 54,972.271 m on the ellipsoid, by the Geocentric Datum of Australia Technical Manual.
  test('from Flinders Peak to Buninyong is 55 km, as surveyors have it', () => {
    const flindersPeak: Position = [144.42486789, -37.95103342]
    const buninyong: Position = [143.92649553, -37.65282114]
    expect(Math.abs(between(flindersPeak, buninyong) / 54.972271 - 1)).toBeLessThan(0.005)
  })

  test('over the antimeridian goes the short way', () => {
    // 2° of the equator of 40,030 km.
    expect(between([179, 0], [-179, 0])).toBeCloseTo((2 / 360) * 40_030, 0)
  })

  test('is the same there and back, and none to the same spot', () => {
    expect(between([10, 50], [20, 40])).toBeCloseTo(between([20, 40], [10, 50]), 9)
    expect(between([10, 50], [10, 50])).toBe(0)
  })
})

describe('the places around a place', () => {
  test('come nearest first, without itself and those that are not pinned', () => {
    const places = placesAt([10, 50], [14, 50], null, [11, 50], [12, 50])
    const [first] = places
    const names = first && distancesFrom(first, places).map(({ place }) => place.slug)
    expect(names).toEqual(['place-3', 'place-4', 'place-1'])
  })

  test('are none for a place that is not pinned', () => {
    const places = placesAt(null, [10, 50])
    const [unpinned] = places
    expect(unpinned?.position).toBeNull()
    expect(unpinned && distancesFrom(unpinned, places)).toEqual([])
  })
})
