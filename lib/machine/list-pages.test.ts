import { expect, test } from 'vitest'
import { feature, paragraphs } from '../articles/fixtures/good-article'
import { inventArticle } from './fixtures/invent-article'
import { listPages } from './list-pages'

test('every page is listed at its present address', () => {
  const article = inventArticle([
    feature('testville', paragraphs[0] ?? '', 'Testville', { formerIds: ['testopolis'] }),
    feature('mockport', paragraphs[2] ?? '', 'Mockport'),
  ])
  expect(listPages([article])).toEqual([
    '/',
    '/articles/bridge/',
    '/articles/bridge/testville/',
    '/articles/bridge/mockport/',
  ])
})
