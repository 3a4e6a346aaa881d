import { beforeEach, describe, expect, test, vi } from 'vitest'
import { checkArticle } from './check-article'
import { findArticle, findPlace } from './find-article'
import { articleFiles, feature, paragraphs } from './fixtures/good-article'
import { readArticles } from './read-articles'

vi.mock('./read-articles')

const [first = '', second = ''] = paragraphs

beforeEach(() => {
  const places = [
    feature('testville', first, 'Testville', { formerIds: ['test-town', 'old-testville'] }),
    feature('sampleton', second, 'Sampleton'),
  ]
  const articles = ['bridge', 'tunnel'].flatMap(
    (slug) => checkArticle({ ...articleFiles(places), slug }).article ?? [],
  )
  vi.mocked(readArticles).mockResolvedValue(articles)
})

describe('an article', () => {
  test('is found by its slug', async () => {
    expect((await findArticle('tunnel'))?.slug).toBe('tunnel')
  })

  test.each(['', 'Bridge', 'bridges', 'brid'])('is not found by “%s”', async (slug) => {
    expect(await findArticle(slug)).toBeNull()
  })
})

describe('a place', () => {
  test('is found at its address', async () => {
    const found = await findPlace({ article: 'tunnel', place: 'sampleton' })
    expect(found?.article.slug).toBe('tunnel')
    expect(found?.place.name).toBe('Sampleton')
    expect(found?.moved).toBe(false)
  })

  test.each(['test-town', 'old-testville'])('is found at its former address %s, as moved', async (place) => {
    const found = await findPlace({ article: 'bridge', place })
    expect(found?.place.slug).toBe('testville')
    expect(found?.moved).toBe(true)
  })

  test.each([
    ['bridge', 'mockport'],
    ['bridge', 'test'],
    ['bridge', ''],
    ['bridges', 'testville'],
    ['testville', 'bridge'],
  ])('is not found at /articles/%s/%s/', async (article, place) => {
    expect(await findPlace({ article, place })).toBeNull()
  })
})
