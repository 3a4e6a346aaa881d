import { expect, test } from 'vitest'
import { shorten } from './shorten'

test.each([
  ['The bridge opens', 16, 'The bridge opens'],
  ['The bridge opens.', 16, 'The bridge…'],
  ['The bridge, opened', 13, 'The bridge…'],
  ['Llanfairpwllgwyngyll', 8, 'Llanfai…'],
])('%s in %d characters is %s', (text, length, expected) => {
  expect(shorten(text, length)).toBe(expected)
  expect(expected.length).toBeLessThanOrEqual(length)
})
