import { expect, test } from 'vitest'
import { standsForGovernment } from './stands-for-government'

test.each([
  ['Assad is a longtime Moscow ally.', 'Moscow', true],
  ['It hopes for Moscow’s support.', 'Moscow', true],
  ['Moscow said nothing.', 'Moscow', true],
  ['They met in Moscow.', 'Moscow', false],
  ['The streets of central Moscow were empty.', 'Moscow', false],
  ['MOSCOW — It rained.', 'MOSCOW', false],
])('%s: %s stands for a government: %s', (text, capital, expected) => {
  expect(standsForGovernment(text, text.indexOf(capital), capital)).toBe(expected)
})
