import { expect, test } from 'vitest'
import { formatDistance } from './format-distance'

test.each([
  [8973.78, '8,970 km'],
  [20_015, '20,000 km'],
  [12_345, '12,300 km'],
  [999.6, '1,000 km'],
  [541.4, '541 km'],
  [76.25, '76.3 km'],
  [76, '76 km'],
  [9.96, '10 km'],
  [7.64, '7.6 km'],
  [3, '3 km'],
  [1, '1 km'],
  [0.9996, '1,000 m'],
  [0.5, '500 m'],
  [0.03, '30 m'],
])('%f km are %s', (kilometres, text) => {
  expect(formatDistance(kilometres).replace('\u00a0', ' ')).toBe(text)
})

test('the number and its unit stay on one line', () => {
  expect(formatDistance(76)).toBe('76\u00a0km')
})
