import { describe, expect, test } from 'vitest'
import type { Place } from './article'
import { checkArticle } from './check-article'
import { articleFiles, feature, paragraphs, point } from './fixtures/good-article'
import { formatProblem } from './problem'

const [first = '', second = '', third = ''] = paragraphs

describe('checkArticle', () => {
  test('makes an article of sound files', () => {
    const { article, problems } = checkArticle(articleFiles([], ['[…]', first, '[…]']))
    expect(problems).toEqual([])
    expect(article).toEqual({
      slug: 'bridge',
      title: 'Testville and Sampleton Build a Bridge',
      byline: 'Ann Example',
      publisher: 'The Invented Gazette',
      published: '2001-02-03',
      url: 'https://gazette.example/bridge',
      lang: 'en',
      notPlaces: [],
      text: [{ kind: 'gap' }, { kind: 'paragraph', text: first }, { kind: 'gap' }],
      places: [],
    })
  })

  test('orders places by their toponyms in the article and numbers the pinned ones', () => {
    const places = placesOf([
      feature('mockport', third, 'Mockport', {}, point(1, 3)),
      feature('pier', third, 'unnamed pier'),
      feature('sampleton', second, 'Sampleton', {}, point(1, 4)),
      feature('testville', first, 'Testville', {}, point(1, 2)),
    ])
    expect(places.map(({ slug, number }) => [slug, number])).toEqual([
      ['testville', 1],
      ['sampleton', 2],
      ['pier', null],
      ['mockport', 3],
    ])
  })

  test('puts a place where its first toponym stands, whatever the order of its quotes', () => {
    const quotes = [
      { exact: third, toponym: 'then' },
      { exact: 'the bridge would open', toponym: 'bridge' },
    ]
    const [, place] = placesOf([
      feature('testville', first, 'Testville'),
      feature('bridge', '', '', { name: 'x', quotes }),
    ])
    expect(place?.slug).toBe('bridge')
    expect(place?.quotes).toEqual([
      {
        exact: 'the bridge would open',
        prefix: null,
        suffix: null,
        toponym: 'bridge',
        paragraph: 0,
        start: 43,
        toponymStart: 4,
      },
      {
        exact: third,
        prefix: null,
        suffix: null,
        toponym: 'then',
        paragraph: 2,
        start: 0,
        toponymStart: 59,
      },
    ])
    expect(first.slice(43, 43 + 21)).toBe('the bridge would open')
  })

  test('breaks a tie of toponyms by length, then slug, never by the order of the file', () => {
    const tied = [
      feature('b', first, 'Testville'),
      feature('a', first, 'Testville said'),
      feature('c', first, 'Testville'),
    ]
    expect(placesOf(tied).map(({ slug }) => slug)).toEqual(['b', 'c', 'a'])
    expect(placesOf(tied.toReversed()).map(({ slug }) => slug)).toEqual(['b', 'c', 'a'])
  })

  test('counts gaps as items of the text, so that a quote points at its paragraph', () => {
    const [place] = placesOf([feature('testville', first, 'Testville')], ['[…]', first])
    expect(place?.quotes[0]?.paragraph).toBe(1)
  })

  test('tells equal quotes apart by what stands before and after them', () => {
    const body = ['Bells rang in Testville. Later nobody slept in Testville.']
    const quote = { exact: 'in Testville.', toponym: 'Testville' }
    const [before] = placesOf([feature('a', '', 'x', { quotes: [{ ...quote, prefix: 'slept ' }] })], body)
    const [after] = placesOf([feature('a', '', 'x', { quotes: [{ ...quote, suffix: ' Later' }] })], body)
    expect(before?.quotes[0]?.start).toBe(44)
    expect(after?.quotes[0]?.start).toBe(11)
  })

  test('says null where a place has no such particular', () => {
    const [place] = placesOf([feature('testville', first, 'Testville')])
    expect(place).toMatchObject({
      geometry: null,
      position: null,
      coordinateUncertaintyInMeters: null,
      georeferenceRemarks: null,
      georeferenceSources: null,
      countryCode: null,
      sameAs: [],
      formerIds: [],
    })
  })

  test('takes an article that names no author', () => {
    const files = articleFiles([])
    const articleText = (files.articleText ?? '').replace('byline: Ann Example\n', '')
    expect(checkArticle({ ...files, articleText }).article?.byline).toBeNull()
  })

  test('leaves the altitude out of the position, and keeps it in the geometry', () => {
    const geometry = { type: 'Point', coordinates: [10, 20, 300] }
    const [place] = placesOf([feature('testville', first, 'Testville', {}, geometry)])
    expect(place?.position).toEqual([10, 20])
    expect(place?.geometry).toEqual(geometry)
  })

  test('accepts files with a byte-order mark and Windows line ends', () => {
    const files = articleFiles([feature('testville', first, 'Testville')])
    const { article, problems } = checkArticle({
      ...files,
      articleText: `\uFEFF${files.articleText?.replaceAll('\n', '\r\n')}`,
      placesText: `\uFEFF${files.placesText?.replaceAll('\n', '\r\n')}`,
    })
    expect(problems).toEqual([])
    expect(article?.places).toHaveLength(1)
  })

  test('does not blame quotes where the article itself could not be read', () => {
    const files = { ...articleFiles([feature('testville', first, 'Testville')]), articleText: null }
    expect(checkArticle(files).problems.map(({ file }) => file)).toEqual(['article.md'])
  })

  test('calls a slug that is no slug malformed, and not doubled as well', () => {
    const files = articleFiles([feature('Test', first, 'Testville'), feature('Test', first, 'Testville')])
    const messages = checkArticle(files).problems.map(({ message }) => message)
    expect(messages).toHaveLength(2)
    for (const message of messages) expect(message).toMatch(/^A slug has lower-case letters/)
  })

  test('survives places nested beyond all measure', () => {
    const files = { ...articleFiles([]), placesText: '['.repeat(200_000) }
    expect(checkArticle(files).problems.map(formatProblem)).toEqual([
      'places.geojson:1:101: A file is nested at most 100 levels deep; found more.',
    ])
  })

  test('takes no key from an object’s prototype', () => {
    const text = articleFiles([feature('testville', first, 'Testville')]).placesText ?? ''
    const files = { ...articleFiles([]), placesText: text.replace('"kind"', '"__proto__": {}, "kind"') }
    expect(checkArticle(files).problems[0]?.message).toMatch(/^The key "__proto__" is unknown/)
  })
})

function placesOf(features: unknown[], body = paragraphs): Place[] {
  const { article, problems } = checkArticle(articleFiles(features, body))
  expect(problems.map(formatProblem)).toEqual([])
  return article?.places ?? []
}
