import { expect, test } from 'vitest'
import { findPersons } from './find-persons'
import { splitWords } from './split-words'

function personsOf(text: string) {
  const words = splitWords(text)
  const { words: found, lastNames } = findPersons(words, () => false)
  return { found: words.filter((_, i) => found.has(i)).map((word) => word.text), lastNames: [...lastNames] }
}

test.each([
  ['They met Peter Houston here.', ['Peter', 'Houston'], ['Houston']],
  ['They met Sheriff Dallas here.', ['Dallas'], ['Dallas']],
  ['They met Gov. Wendeline Reno here.', ['Wendeline', 'Reno'], ['Reno']],
  ['Wendeline Reno, 34, was here.', ['Wendeline', 'Reno'], ['Reno']],
  ['Wendeline Reno, who farms, was here.', ['Wendeline', 'Reno'], ['Reno']],
  ['Wendeline Reno said so.', ['Wendeline', 'Reno'], ['Reno']],
  ['They met quarterback Wendeline Reno.', ['Wendeline', 'Reno'], ['Reno']],
  ['They met at Victoria Park.', [], []],
  ['The Madison Police Department said so.', [], []],
  ['It rained in Homs.', [], []],
])('%s', (text, found, lastNames) => {
  expect(personsOf(text)).toEqual({ found, lastNames })
})

test('a place’s name of several words is no person’s', () => {
  const words = splitWords('They met in San Carlos Jose again.')
  expect(findPersons(words, (index) => index >= 3).words.size).toBe(0)
})
