import { expect, test } from 'vitest'
import { formatProblem, isError } from '../lib/articles/problem'
import { checkArticles, readArticles } from '../lib/articles/read-articles'
import { subFolderSite } from './sub-folder-site'

test('the invented articles are sound, and none has the address of a published one', async () => {
  const { articles, problems } = await checkArticles(subFolderSite.inventedArticles)
  expect(problems.filter(isError).map(formatProblem)).toEqual([])
  const published = (await readArticles()).map(({ slug }) => slug)
  expect(articles.length).toBeGreaterThan(0)
  expect(articles.filter(({ slug }) => published.includes(slug))).toEqual([])
})
