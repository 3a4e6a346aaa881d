import { describe, expect, test } from 'vitest'
import { checkArticle } from '../check-article'
import { articleFiles, feature, paragraphs, point } from '../fixtures/good-article'

const [exact = ''] = paragraphs

/** Whether the first of these places, each `[longitude, latitude, countryCode]`, is refused as swapped. */
function isRefused(...places: [number, number, string?][]): boolean {
  const features = places.map(([longitude, latitude, countryCode], index) =>
    feature(`place-${index}`, exact, 'Testville', { countryCode }, point(longitude, latitude)),
  )
  const { problems } = checkArticle(articleFiles(features))
  for (const { message } of problems) expect(message).toMatch(/evidently swapped/)
  return problems.length > 0
}

describe('evidently swapped', () => {
  test('New York, with latitude and longitude swapped, lies in Antarctica', () => {
    expect(isRefused([40.71, -74.01, 'US'])).toBe(true)
  })
  test('Berlin, swapped, lies alone in the Gulf of Aden while the article is about Germany', () => {
    expect(isRefused([52.52, 13.4, 'DE'], [12.37, 51.34, 'DE'], [10, 53.55, 'DE'])).toBe(true)
  })
})

describe('honest', () => {
  test.each<[string, [number, number, string?][]]>([
    ['a station in Antarctica', [[40.5, -79.25, 'AQ']]],
    ['a place in the far south that states no country', [[40.5, -79.25]]],
    ['a ship off the Ross Sea', [[175, -72, 'NZ']]],
    ['Cape Horn, north of 60° S', [[-67.3, -55.98, 'CL']]],
    [
      'Homs among its neighbours',
      [
        [36.7, 34.7, 'SY'],
        [35.9, 34.9, 'SY'],
        [35.9, 35.4, 'SY'],
      ],
    ],
    [
      'New York in an article about Syria',
      [
        [-74, 40.7, 'US'],
        [36.7, 34.7, 'SY'],
        [35.9, 34.9, 'SY'],
      ],
    ],
    [
      'Belgrade in an article about Arabia',
      [
        [20.5, 44.8, 'RS'],
        [44.2, 17.5, 'SA'],
        [42.5, 18.2, 'SA'],
      ],
    ],
    [
      'Belgrade where no country is stated',
      [
        [20.5, 44.8],
        [44.2, 17.5],
        [42.5, 18.2],
      ],
    ],
    [
      'a far place with only one witness',
      [
        [52.52, 13.4, 'DE'],
        [10, 53.55, 'DE'],
      ],
    ],
    [
      'a far place with another beside it',
      [
        [52.5, 13.4, 'DE'],
        [52, 13, 'YE'],
        [12.37, 51.34, 'DE'],
        [10, 53.55, 'DE'],
      ],
    ],
    [
      'South Georgia in an Argentine article',
      [
        [-36.5, -54.3, 'AR'],
        [-58.4, -34.6, 'AR'],
        [-57.95, -34.9, 'AR'],
      ],
    ],
    [
      'Franz Josef Land in a Siberian article',
      [
        [50, 80, 'RU'],
        [81.2, 51.5, 'RU'],
        [83.7, 53.3, 'RU'],
      ],
    ],
    [
      'an Indian station on Svalbard',
      [
        [11.9, 78.9, 'IN'],
        [79.1, 12.9, 'IN'],
        [80.3, 13.1, 'IN'],
      ],
    ],
    [
      'the steppe in an article about the north of Russia',
      [
        [60, 50.8, 'RU'],
        [45, 63, 'RU'],
        [44.5, 63, 'RU'],
      ],
    ],
    [
      'Novaya Zemlya in an article about Omsk',
      [
        [52, 71, 'RU'],
        [73.4, 55, 'RU'],
        [71.2, 51.1, 'RU'],
      ],
    ],
  ])('%s is not refused', (_name, places) => {
    expect(isRefused(...places)).toBe(false)
  })
})
