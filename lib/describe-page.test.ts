import { describe, expect, test } from 'vitest'
import type { Article } from './articles/article'
import { checkArticle } from './articles/check-article'
import { articleFiles, feature, paragraphs, point } from './articles/fixtures/good-article'
import { describeArticle, describePlace } from './describe-page'

const [first = '', second = '', third = ''] = paragraphs

function invent(features: object[], body?: string[]): Article {
  const { article } = checkArticle(articleFiles(features, body))
  if (!article) throw new Error('The invented article is unsound')
  return article
}

describe('an article’s page', () => {
  test('is described by its pinned places, its publisher and its date', () => {
    const article = invent([
      feature('testville', first, 'Testville', {}, point(10, 50)),
      feature('bridge', first, 'bridge'),
      feature('sampleton', second, 'Sampleton', {}, point(11, 50)),
      feature('mockport', third, 'Mockport', {}, point(12, 50)),
    ])
    expect(describeArticle(article)).toBe(
      'Testville, Sampleton, and Mockport on a map, with the words of the article. The Invented Gazette, 3 February 2001.',
    )
  })

  test('is described where none of its places is pinned', () => {
    const article = invent([feature('testville', first, 'Testville')])
    expect(describeArticle(article)).toBe(
      'The places, with the words of the article. The Invented Gazette, 3 February 2001.',
    )
  })

  test('is described in no more than search engines show, however many its places', () => {
    const places = Array.from({ length: 60 }, (_, index) =>
      feature(`place-${index}`, first, 'Testville', { name: `New Testville ${index}` }, point(10, 50)),
    )
    const description = describeArticle(invent(places))
    expect(description.length).toBeLessThanOrEqual(155)
    expect(description).toMatch(/^New Testville 0, .*[^\s,]…$/)
  })
})

test('names and words from right to left stand apart from those around them', () => {
  const words = 'افتُتح جسر في مدينة الاختبار.'
  const article = {
    ...invent([feature('testville', words, 'مدينة الاختبار', {}, point(10, 50))], [words]),
    publisher: 'صحيفة الاختبار',
  }
  expect(describeArticle(article)).toBe(
    '\u2068مدينة الاختبار\u2069 on a map, with the words of the article. \u2068صحيفة الاختبار\u2069, 3 February 2001.',
  )
  expect(article.places.map((place) => describePlace(article, place))).toEqual([
    `\u2068مدينة الاختبار\u2069, in \u2068صحيفة الاختبار\u2069: “\u2068${words}\u2069”`,
  ])
})

describe('a place’s page', () => {
  test('is described by its publisher and the words of the article', () => {
    const article = invent([feature('testville', first, 'Testville')])
    expect(article.places.map((place) => describePlace(article, place))).toEqual([
      'Testville, in The Invented Gazette: “The mayor of Testville said on Monday that the bridge would open in spring.”',
    ])
  })

  test('is described by as many whole words as search engines show', () => {
    const long = `In Testville, ${'ferries, boats and barges '.repeat(12)}stay.`
    const article = invent([feature('testville', long, 'Testville')], [long])
    for (const place of article.places) {
      const description = describePlace(article, place)
      expect(description.length).toBeLessThanOrEqual(155)
      expect(description.length).toBeGreaterThan(140)
      expect(description).toMatch(/(ferries|boats|and|barges)…$/)
      expect(`${place.name}, in The Invented Gazette: “${long}`.startsWith(description.slice(0, -1))).toBe(
        true,
      )
    }
  })

  test('is described in a language that writes without spaces', () => {
    const long = `架空町では${'渡し船と小舟と荷船が'.repeat(20)}停泊している。`
    const article = invent([feature('testville', long, '架空町')], [long])
    for (const place of article.places) {
      const description = describePlace(article, place)
      expect(description.length).toBeLessThanOrEqual(155)
      expect(description.length).toBeGreaterThan(140)
      expect(`${place.name}, in The Invented Gazette: “${long}`.startsWith(description.slice(0, -1))).toBe(
        true,
      )
    }
  })
})
