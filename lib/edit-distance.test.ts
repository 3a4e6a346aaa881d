import { expect, test } from 'vitest'
import { editDistance } from './edit-distance'

test.each([
  ['', '', 0],
  ['kind', '', 4],
  ['', 'kind', 4],
  ['kind', 'kind', 0],
  ['knid', 'kind', 1],
  ['qoute', 'quote', 1],
  ['kid', 'kind', 1],
  ['kiind', 'kind', 1],
  ['kint', 'kind', 1],
  ['raduis', 'radius', 1],
  ['kitten', 'sitting', 3],
  ['ca', 'abc', 3],
])('%j is %j after %d changes', (from, to, distance) => {
  expect(editDistance(from, to)).toBe(distance)
  expect(editDistance(to, from)).toBe(distance)
})
