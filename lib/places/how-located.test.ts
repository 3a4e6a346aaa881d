import { describe, expect, test } from 'vitest'
import type { Basis, Place } from '../articles/article'
import { checkArticle } from '../articles/check-article'
import { articleFiles, feature, paragraphs, point } from '../articles/fixtures/good-article'
import { howLocated, spokenName } from './how-located'

const georeferenceRemarks = 'The invented gazetteer has it here.'

function placeWith(basis: Basis, radius?: number, geometry: object | null = point(10, 50)): Place {
  const properties = { basis, coordinateUncertaintyInMeters: radius, georeferenceRemarks }
  const files = articleFiles([feature('testville', paragraphs[0] ?? '', 'Testville', properties, geometry)])
  const place = checkArticle(files).article?.places[0]
  if (!place) throw new Error('The invented article is unsound')
  return place
}

describe('in words, a place', () => {
  test.each<[string, Place, string]>([
    ['with a radius says it', placeWith('named', 5000), 'Located to within 5 km.'],
    ['with a radius of hundreds of metres says it', placeWith('named', 300), 'Located to within 300 m.'],
    ['without a radius claims none', placeWith('named'), 'Located, with no uncertainty stated.'],
    [
      'that was inferred says that first',
      placeWith('inferred', 35_000),
      'Not named in the article; placed here by inference, to within 35 km.',
    ],
    [
      'that was inferred and has no radius claims none',
      placeWith('inferred'),
      'Not named in the article; placed here by inference.',
    ],
    [
      'that is a line says how long',
      placeWith('named', undefined, {
        type: 'LineString',
        coordinates: [
          [10, 0],
          [12, 0],
        ],
      }),
      'Located as a line of about 220 km.',
    ],
    [
      'that is inferred as a line, and how exactly',
      placeWith('inferred', 5000, {
        type: 'LineString',
        coordinates: [
          [10, 0],
          [12, 0],
        ],
      }),
      'Not named in the article; placed here by inference, as a line of about 220 km, to within 5 km.',
    ],
    [
      'that is only listed says that it is not pinned',
      placeWith('named', undefined, null),
      'Named in the article; cannot honestly be pinned.',
    ],
    [
      'that is neither named nor pinned does not say that it is named',
      placeWith('inferred', undefined, null),
      'Not named in the article; cannot honestly be pinned.',
    ],
  ])('%s', (_name, place, text) => {
    expect(howLocated(place).replaceAll('\u00a0', ' ')).toBe(text)
  })
})

test('a name that is heard says whether the place is inferred or approximate, as its sign and its circle do to the eye', () => {
  const spoken = (name: string, basis: Basis, coordinateUncertaintyInMeters: number | null) =>
    spokenName({ name, basis, coordinateUncertaintyInMeters })
  expect(spoken('Syrian airfield', 'inferred', 3000)).toBe('Syrian airfield, inferred')
  expect(spoken('Homs', 'named', 8000)).toBe('Homs')
  expect(spoken('Testville', 'named', null)).toBe('Testville')
  expect(spoken('New York', 'named', 35_000)).toBe('New York, approximate')
  expect(spoken('Sampleton', 'named', 10_000)).toBe('Sampleton, approximate')
  expect(spoken('جسر', 'named', 20_000)).toBe('\u2068جسر\u2069, approximate')
})
