import { expect, test } from 'vitest'
import { checkArticle } from '../lib/articles/check-article'
import { type InventedArticle, inventArticle, inventArticles } from './invent-articles'

const check = ({ slug, article, places }: InventedArticle) =>
  checkArticle({
    slug,
    articlePath: 'article.md',
    articleText: article,
    placesPath: 'places.geojson',
    placesText: places,
  })

test.each([1, 25, 500, 2000])('an invented article of %i places has no problem', (places) => {
  const { article, problems } = check(inventArticle({ slug: 'invented', places }))
  expect(problems).toEqual([])
  expect(article?.places).toHaveLength(places)
})

test('invented articles have no problem, and none is like another', () => {
  const articles = inventArticles({ count: 50 })
  expect(articles.flatMap((article) => check(article).problems)).toEqual([])
  for (const part of ['slug', 'article', 'places'] as const)
    expect(new Set(articles.map((article) => article[part])).size).toBe(50)
})

test('they are the same each time', () => {
  expect(inventArticles({ count: 3 })).toEqual(inventArticles({ count: 3 }))
})
