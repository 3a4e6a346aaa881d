import { expect, test } from 'vitest'
import { splitWords } from './split-words'

const textsOf = (text: string) => splitWords(text).map((word) => word.text)

test('words are split at spaces, hyphens and punctuation, and not at apostrophes and the stops of initials', () => {
  expect(textsOf('In Port-au-Prince, the U.S. fleet; O’Leary’s 72 men.')).toEqual(
    'In Port au Prince the U.S. fleet O’Leary 72 men'.split(' '),
  )
})

test('a word says where it stands, without the end of a possessive', () => {
  const text = 'Côte d’Ivoire’s north'
  const [, second, third] = splitWords(text)
  expect(text.slice(second?.start, second?.end)).toBe('d’Ivoire')
  expect(second).toMatchObject({ isPossessive: true, isCapitalised: true })
  expect(third).toMatchObject({ before: ' ', isPossessive: false, isCapitalised: false })
})

test('positions are in UTF-16 units', () => {
  const text = '🌍 Homs'
  expect(splitWords(text)).toMatchObject([{ start: 3, end: 7 }])
})

test.each([
  ['It rained. Reading was dry.', ['It', 'Reading']],
  ['Sen. Ada Quill met Dr. Bo in St. Louis.', ['Sen']],
  ['The U.S. Army left.', ['The']],
  ['A headline\nAnother line', ['A', 'Another']],
  ['“Go,” he said. “Stay!” she cried. (Perhaps.)', ['Go', 'Stay', 'she', 'Perhaps']],
])('sentences of %j begin with %j', (text, expected) => {
  const starts = splitWords(text).filter((word) => word.startsSentence)
  expect(starts.map((word) => word.text)).toEqual(expected)
})

test('small words of a headline in capitals count as small', () => {
  const capitals = splitWords('FLOODS IN HOMS').filter((word) => word.isCapitalised)
  expect(capitals.map((word) => word.text)).toEqual(['FLOODS', 'HOMS'])
})
