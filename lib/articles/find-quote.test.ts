import { describe, expect, test } from 'vitest'
import type { ArticleText } from './article'
import { findAll, findExact, findQuote } from './find-quote'

const text: ArticleText[] = [
  { kind: 'paragraph', text: 'Bells rang in Testville. Nobody slept in Testville.' },
  { kind: 'gap' },
  { kind: 'paragraph', text: 'Testville’s mayor slept.' },
]

describe('findAll', () => {
  test('finds what overlaps, since that is not unique either', () => {
    expect(findAll('na na', 'na na na')).toEqual([0, 3])
  })

  test('finds nothing for nothing', () => {
    expect(findAll('', 'abc')).toEqual([])
  })
})

test('findExact gives every place, by item of the text and offset', () => {
  expect(findExact('Testville', text)).toEqual([
    { paragraph: 0, start: 14 },
    { paragraph: 0, start: 41 },
    { paragraph: 2, start: 0 },
  ])
  expect(findExact('testville', text)).toEqual([])
})

test.each([
  [{ prefix: 'rang in ' }, [{ paragraph: 0, start: 14 }]],
  [{ suffix: '’s' }, [{ paragraph: 2, start: 0 }]],
  [{ prefix: 'in ', suffix: '. N' }, [{ paragraph: 0, start: 14 }]],
  [{ prefix: 'rang in' }, []],
  [{ suffix: 's' }, []],
])('findQuote with %j', (neighbours, places) => {
  expect(findQuote({ exact: 'Testville', toponym: 'Testville', ...neighbours }, text)).toEqual(places)
})
