import { expect, test } from 'vitest'
import {
  directionOf,
  isolated,
  isolatedIn,
  isRightToLeft,
  lettersRun,
  startsRightToLeft,
} from './writing-direction'

test.each([
  ['ar', true],
  ['he', true],
  ['fa-IR', true],
  ['ur', true],
  ['ur-Aran', true],
  ['az-Arab', true],
  ['en', false],
  ['de-CH', false],
  ['az', false],
])('%s is written from right to left: %s', (lang, expected) => {
  expect(isRightToLeft(lang)).toBe(expected)
  expect(directionOf(lang)).toBe(expected ? 'rtl' : undefined)
})

test.each([
  ['12 – 15.', 'none', false],
  ['Tartus, 5', 'left to right', false],
  ['טרטוס, 5', 'right to left', true],
  ['«سوريا»', 'right to left', true],
  ['לפי Reuters', 'both', true],
  ['Reuters טרטוס', 'both', false],
])('%s runs %s', (text, run, startsRight) => {
  expect(lettersRun(text)).toBe(run)
  expect(startsRightToLeft(text)).toBe(startsRight)
})

test('in a line from right to left every part is isolated, so that a date keeps its order', () => {
  expect(isolatedIn('ar', '6 September 2015')).toBe('\u20686 September 2015\u2069')
  expect(isolatedIn('en', '6 September 2015')).toBe('6 September 2015')
  expect(isolatedIn('en', 'طرطوس')).toBe('\u2068طرطوس\u2069')
})

test('a name from right to left is isolated, any other is left as it is', () => {
  expect(isolated('Tartus')).toBe('Tartus')
  expect(isolated('طرطوس')).toBe('\u2068طرطوس\u2069')
})
