import { describe, expect, test } from 'vitest'
import type { Article } from '../articles/article'
import { checkArticle } from '../articles/check-article'
import { articleFiles, feature, paragraphs, point } from '../articles/fixtures/good-article'
import { articleView, atlasView } from './map-view'

const [first = '', second = '', third = ''] = paragraphs

const square = [
  [12, 50],
  [13, 50],
  [13, 51],
  [12, 51],
  [12, 50],
]

const features = [
  feature(
    'testville',
    first,
    'Testville',
    {
      coordinateUncertaintyInMeters: 5000,
      georeferenceRemarks: 'The centre of the town.',
      sameAs: ['https://www.wikidata.org/wiki/Q1', 'https://www.geonames.org/123456/testville.html'],
    },
    point(10, 50),
  ),
  feature('sampleton', second, 'Sampleton', {}, { type: 'Polygon', coordinates: [square] }),
  feature('bridge', first, 'bridge', { kind: 'site' }),
  feature(
    'pier',
    third,
    'unnamed pier',
    { name: 'Ferry pier', kind: 'pier', basis: 'inferred', georeferenceRemarks: 'The only pier there.' },
    point(11, 50),
  ),
  feature('mockport', third, 'Mockport', {}, point(-74, 41)),
]

function invent(slug: string): Article {
  const { article } = checkArticle({ ...articleFiles(features), slug })
  if (!article) throw new Error('The invented article is unsound')
  return article
}

const article = invent('bridge')
const view = articleView(article)
const placeCalled = (name: string) => view.places.find((place) => place.name === name)

describe('the map of an article', () => {
  test('has the address and the title of its page', () => {
    expect(view.path).toBe('/articles/bridge/')
    expect(view.label).toBe('Map of Testville and Sampleton Build a Bridge')
  })

  test('has no two places of one name for the ear', () => {
    const doubled = ['first-mill', 'second-mill'].map((id, index) =>
      feature(id, first, 'Testville', { name: 'The mill' }, point(10 + index, 50)),
    )
    const { article } = checkArticle({ ...articleFiles(doubled), slug: 'mills' })
    expect(article && articleView(article).places.map(({ spokenName }) => spokenName)).toEqual([
      'The mill, number 1',
      'The mill, number 2',
    ])
  })

  test('has the pinned places, by their numbers, and leaves out what cannot be pinned', () => {
    expect(view.places.map(({ number, name, path }) => [number, name, path])).toEqual([
      [1, 'Testville', '/articles/bridge/testville/'],
      [2, 'Sampleton', '/articles/bridge/sampleton/'],
      [3, 'Ferry pier', '/articles/bridge/pier/'],
      [4, 'Mockport', '/articles/bridge/mockport/'],
    ])
  })

  test('has a point and its circle where the place is a point', () => {
    expect(placeCalled('Testville')).toMatchObject({ position: [10, 50], extent: null, uncertainty: 5000 })
    expect(placeCalled('Mockport')).toMatchObject({ position: [-74, 41], extent: null, uncertainty: null })
  })

  test('has an area, and a marker inside it, where the place is an area', () => {
    const place = placeCalled('Sampleton')
    expect(place?.extent).toEqual({ points: [], lines: [], polygons: [[square]] })
    const [longitude = 0, latitude = 0] = place?.position ?? []
    expect(longitude > 12 && longitude < 13 && latitude > 50 && latitude < 51).toBe(true)
  })

  test('says of an inferred place that it was inferred', () => {
    expect(placeCalled('Ferry pier')).toMatchObject({ basis: 'inferred', spokenName: 'Ferry pier, inferred' })
    expect(placeCalled('Testville')).toMatchObject({ basis: 'named', spokenName: 'Testville' })
  })

  test('knows which places are where the story is', () => {
    expect(view.places.filter(({ isInStory }) => isInStory).map(({ name }) => name)).toEqual([
      'Testville',
      'Sampleton',
      'Ferry pier',
    ])
  })

  test('finds the GeoNames number of a place among its other addresses', () => {
    expect(placeCalled('Testville')?.geonameId).toBe(123_456)
    expect(placeCalled('Mockport')?.geonameId).toBeNull()
  })

  test.each([
    ['https://sws.geonames.org/163345/', 163_345],
    ['http://geonames.org/163345', 163_345],
    ['https://geonames.example/163345/', null],
    ['https://example.com/?https://www.geonames.org/163345/', null],
  ])('reads %s as the GeoNames number %s', (address, id) => {
    const places = article.places.map((place) => ({ ...place, sameAs: [address] }))
    expect(articleView({ ...article, places }).places[0]?.geonameId).toBe(id)
  })

  test('is plain data, as it crosses to the browser', () => {
    expect(JSON.parse(JSON.stringify(view))).toEqual(view)
  })
})

test('words of another direction stand apart from those around them, and their language is known', () => {
  const words = 'افتُتح جسر في مدينة الاختبار وآخر في Testville.'
  const { article: arabic } = checkArticle(
    articleFiles(
      [
        feature('arabic', words, 'مدينة الاختبار', {}, point(10, 50)),
        feature(
          'inferred',
          words,
          'جسر',
          { basis: 'inferred', georeferenceRemarks: 'There.' },
          point(11, 50),
        ),
        feature('latin', words, 'Testville', {}, point(12, 50)),
      ],
      [words],
    ),
  )
  if (!arabic) throw new Error('The invented article is unsound')
  const { label, places } = articleView({ ...arabic, lang: 'ar', title: 'جسر (جديد)' })
  expect(label).toBe('Map of \u2068جسر (جديد)\u2069')
  expect(places.map(({ spokenName, lang }) => [spokenName, lang])).toEqual([
    ['\u2068جسر\u2069, inferred', 'ar'],
    ['مدينة الاختبار', 'ar'],
    ['Testville', undefined],
  ])
})

describe('a popup', () => {
  test('has the words of the article, whole, with the name of the place marked in them', () => {
    const [quote] = placeCalled('Testville')?.popup?.quotes ?? []
    expect(quote).toMatchObject({
      before: 'The mayor of ',
      toponym: 'Testville',
      after: ' said on Monday that the bridge would open in spring.',
    })
    expect(quote?.sentenceUrl).toMatch(/^https:\/\/gazette\.example\/bridge#:~:text=The%20mayor/)
  })

  test('says how exactly the place is located, by whom it was published and when', () => {
    const popup = placeCalled('Testville')?.popup
    expect(popup).toMatchObject({
      kind: 'city',
      lang: 'en',
      publisher: 'The Invented Gazette',
      published: '3 February 2001',
    })
    expect(popup?.howLocated.replace('\u00a0', ' ')).toBe('Located to within 5 km.')
  })

  test('gives the reason for a place that was inferred, and only for that', () => {
    expect(placeCalled('Ferry pier')?.popup?.reason).toBe('The only pier there.')
    expect(placeCalled('Testville')?.popup?.reason).toBeNull()
  })
})

describe('the atlas', () => {
  const atlas = atlasView([article, { ...invent('second-bridge'), title: 'A Second Bridge' }])

  test('has the places of every article, each with an address of its own and without a popup', () => {
    expect(atlas.path).toBe('/')
    expect(atlas.places).toHaveLength(8)
    expect(new Set(atlas.places.map(({ path }) => path)).size).toBe(8)
    expect(atlas.places.every(({ popup }) => popup === null)).toBe(true)
    expect(atlas.places[4]).toMatchObject({ number: 1, path: '/articles/second-bridge/testville/' })
  })

  test('tells the places of one article from those of another', () => {
    expect(atlas.places.map(({ letter, spokenName }) => [letter, spokenName])).toEqual(
      expect.arrayContaining([
        ['A', 'Testville, in “Testville and Sampleton Build a Bridge”'],
        ['B', 'Ferry pier, inferred, in “A Second Bridge”'],
      ]),
    )
    const sameTitle = atlasView([article, invent('second-bridge')]).places.map(({ spokenName }) => spokenName)
    expect(sameTitle).toContain('Testville, in “Testville and Sampleton Build a Bridge”, number B1')
    const [first, ...others] = atlasView([
      { ...article, title: 'A Very Long Bridge '.repeat(20) },
      article,
    ]).places
    expect(first?.spokenName.length).toBeLessThan(90)
    expect(others).toHaveLength(7)
  })

  test('of one article has its places as they are', () => {
    expect(atlasView([article]).places.map(({ letter, spokenName }) => [letter, spokenName])).toContainEqual([
      undefined,
      'Testville',
    ])
  })

  test('opens on the densest group of all articles together', () => {
    expect(atlas.places.filter(({ isInStory }) => !isInStory).map(({ name }) => name)).toEqual([
      'Mockport',
      'Mockport',
    ])
  })

  test('is there without articles', () => {
    expect(atlasView([]).places).toEqual([])
  })
})
