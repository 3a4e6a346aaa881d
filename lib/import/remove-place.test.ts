import { expect, test } from 'vitest'
import { removePlace } from './remove-place'

const text = (...features: string[]) => `{ "features": [\n    ${features.join(',\n    ')}\n  ], "note":  1 }`

test.each([
  [0, ['{ "b": 2 }', '{ "c":3 }']],
  [1, ['{ "a": 1 }', '{ "c":3 }']],
  [2, ['{ "a": 1 }', '{ "b": 2 }']],
])('takes feature %i out, and leaves the others as they are', (index, left) => {
  const removed = removePlace(text('{ "a": 1 }', '{ "b": 2 }', '{ "c":3 }'), index)
  expect(JSON.parse(removed).features).toHaveLength(2)
  for (const other of left) expect(removed).toContain(other)
  expect(removed).toContain('"note":  1')
})
