import { expect, test } from 'vitest'
import { articleLetter } from './article-letter'

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [27, 'AB'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('article %i of a thousand is %s', (index, letter) => {
  expect(articleLetter(index, 1000)).toBe(letter)
})

test('an article alone has no letter', () => {
  expect(articleLetter(0, 1)).toBe('')
})
