import { expect, test } from 'vitest'
import { slugFinder } from './slug-finder'

test('a slug is made of the name, or with the area that the place lies in, or with a number', () => {
  const slugFor = slugFinder([])
  const made = [['Texas'], ['Texas'], [], []].map((areas) => slugFor('Paris', areas))
  expect(made).toEqual(['paris', 'paris-texas', 'paris-2', 'paris-3'])
  expect(slugFor('東京', [])).toBe('place')
})
