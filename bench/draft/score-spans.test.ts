import { expect, test } from 'vitest'
import { f1, pairSpans, precision, recall } from './score-spans'

const span = (start: number, phrase: string) => ({ start, end: start + phrase.length, phrase })

test.each([
  ['the same words in another case, at the same place', span(10, 'HOMS'), true],
  ['midpoints nine characters apart', span(19, 'Homs'), true],
  ['midpoints ten characters apart', span(20, 'Homs'), false],
  ['other words at the same place', span(10, 'Homs city'), false],
])('%s', (_, found, isPair) => {
  expect(pairSpans([span(10, 'Homs')], [found])).toHaveLength(isPair ? 1 : 0)
})

test('each is in one pair, with the nearest', () => {
  const [first, second] = [span(10, 'Homs'), span(16, 'Homs')]
  const [near, far] = [span(11, 'Homs'), span(17, 'Homs')]
  expect(pairSpans([first, second], [far, near])).toEqual([
    [first, near],
    [second, far],
  ])
  expect(pairSpans([first, second], [near])).toHaveLength(1)
})

test('precision, recall and their harmonic mean', () => {
  const counts = { right: 6, falseAlarms: 2, missed: 4 }
  expect([precision(counts), recall(counts)]).toEqual([0.75, 0.6])
  expect(f1(counts)).toBeCloseTo((2 * 0.75 * 0.6) / (0.75 + 0.6))
})
