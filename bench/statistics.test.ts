import { expect, test } from 'vitest'
import { median, percentile } from './statistics'

test.each([
  [[7], 7],
  [[3, 1, 2], 2],
  [[10, 9, 100, 8], 9.5],
])('the median of %j is %d', (values, middle) => {
  expect(median(values)).toBe(middle)
})

test.each([
  [0, 1],
  [50, 3],
  [90, 4.6],
  [100, 5],
])('the percentile %i of 1 to 5 is %d', (percent, value) => {
  expect(percentile([5, 3, 1, 2, 4], percent)).toBeCloseTo(value)
})

test('values stay in their order', () => {
  const values = [3, 1, 2]
  median(values)
  expect(values).toEqual([3, 1, 2])
})

test('there is no median of nothing', () => {
  expect(() => median([])).toThrow('no value was measured')
})
