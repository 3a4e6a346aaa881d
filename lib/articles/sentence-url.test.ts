import { expect, test } from 'vitest'
import type { ArticleText, LocatedQuote } from './article'
import { sentenceUrl } from './sentence-url'

const opening = 'The mayor of Testville said that the new bridge over the wide river would open in spring'
const exact = `${opening}, and that every boat of the old ferry at the pier of Mockport would be sold by then.`
const quote: LocatedQuote = {
  exact,
  prefix: null,
  suffix: null,
  toponym: 'Testville',
  paragraph: 2,
  start: 0,
  toponymStart: 13,
}
const text: ArticleText[] = [
  { kind: 'paragraph', text: 'The mayor of Testville said that the new bridge over the hill would not.' },
  { kind: 'gap' },
  { kind: 'paragraph', text: exact },
]
const short: LocatedQuote = { ...quote, exact: 'Testville said', toponymStart: 0 }

test.each([
  ['https://gazette.example/bridge', 'https://gazette.example/bridge#:~:text=Testville%20said'],
  ['https://gazette.example/bridge#comments', 'https://gazette.example/bridge#:~:text=Testville%20said'],
  ['https://gazette.example/bridge#:~:text=other', 'https://gazette.example/bridge#:~:text=Testville%20said'],
  ['https://gazette.example/?id=7&page=2', 'https://gazette.example/?id=7&page=2#:~:text=Testville%20said'],
  ['https://gazette.example', 'https://gazette.example/#:~:text=Testville%20said'],
])('%s leads to the quoted words', (url, expected) => {
  expect(sentenceUrl({ url, text }, short)).toBe(expected)
})

test('of a long quote as many words are given as stand in no other paragraph', () => {
  const url = sentenceUrl({ url: 'https://gazette.example/bridge', text }, quote)
  const [start = '', end = ''] = url
    .slice(url.indexOf('=') + 1)
    .split(',')
    .map(decodeURIComponent)
  expect(start).toBe('The mayor of Testville said that the new bridge over the wide')
  expect(exact.endsWith(end)).toBe(true)
  expect(end.length).toBeGreaterThan(10)
})
