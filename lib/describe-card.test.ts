import { describe, expect, test } from 'vitest'
import { feature, paragraphs, point } from './articles/fixtures/good-article'
import { describeArticleCard, describeAtlasCard, describePlaceCard } from './describe-card'
import { inventArticle, placeOf } from './machine/fixtures/invent-article'

const [first = '', second = '', third = ''] = paragraphs

const article = inventArticle([
  feature('testville', first, 'Testville', {}, point(10, 50)),
  feature('bridge', first, 'bridge'),
  feature('sampleton', second, 'Sampleton', {}, point(11, 50)),
  feature('pier', third, 'pier', { basis: 'inferred', georeferenceRemarks: 'The only one.' }, point(11, 51)),
  feature('mockport', third, 'Mockport', {}, point(-70, 50)),
])

describe('the picture of an article', () => {
  test('shows the places where the story is', () => {
    expect(describeArticleCard(article)).toBe(
      'Map with Testville, Sampleton, and pier (inferred) marked, and the headline of The Invented Gazette: “Testville and Sampleton Build a Bridge”, and the words: “The mayor of Testville said on Monday that the bridge would open in spring.”',
    )
  })

  test('has no map where no place is pinned', () => {
    expect(describeArticleCard(inventArticle([feature('testville', first, 'Testville')]))).toBe(
      `The headline of The Invented Gazette: “Testville and Sampleton Build a Bridge”, and the words: “${first}”`,
    )
  })

  test('is described in no more than other sites take', () => {
    const places = Array.from({ length: 90 }, (_, index) =>
      feature(`place-${index}`, first, 'Testville', { name: `New Testville ${index}` }, point(10, 50)),
    )
    const description = describeArticleCard(inventArticle(places))
    expect(description.length).toBeLessThanOrEqual(420)
    expect(description).toMatch(/^Map with New Testville 0, .*…$/)
  })
})

describe('the picture of a place', () => {
  test.each([
    ['testville', `Map with Testville marked, and the words of The Invented Gazette: “${first}”`],
    ['pier', `Map with pier (inferred) marked, and the words of The Invented Gazette: “${third}”`],
    [
      'bridge',
      `bridge, in the words of The Invented Gazette: “${first}”. Named, not pinned. The map shows Testville, Sampleton, and pier (inferred).`,
    ],
  ])('%s', (slug, expected) => {
    expect(describePlaceCard(article, placeOf(article, slug))).toBe(expected)
  })
})

test('names and words from right to left stand apart from those around them', () => {
  const words = 'افتُتح جسر في مدينة الاختبار.'
  const place = feature('testville', words, 'مدينة الاختبار', {}, point(10, 50))
  const arabic = inventArticle([place], {
    body: [words],
    lang: 'ar',
    title: 'جسر جديد',
    publisher: 'صحيفة الاختبار',
  })
  expect(describeArticleCard(arabic)).toBe(
    `Map with \u2068مدينة الاختبار\u2069 marked, and the headline of \u2068صحيفة الاختبار\u2069: “\u2068جسر جديد\u2069”, and the words: “\u2068${words}\u2069”`,
  )
})

test('the picture of the atlas counts the pinned places and the articles', () => {
  expect(describeAtlasCard([article])).toBe('Map with 4 places of 1 article marked')
  expect(describeAtlasCard([article, article])).toBe('Map with 8 places of 2 articles marked')
})
