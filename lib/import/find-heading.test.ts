import { describe, expect, test } from 'vitest'
import { findHeading } from './find-heading'

const title = 'The Bridge Opens'
const byline = 'Ann Example'

function find(...texts: (string | null)[]) {
  return findHeading(
    texts.map((text, index) => ({ text, line: index + 1, lines: 1 })),
    { title, byline },
  )
}

describe('findHeading', () => {
  test.each([
    [
      ['The bridge opens ', 'BY ANN EXAMPLE', 'Text.'],
      ['headline', 'byline'],
    ],
    [
      ['Ann Example', 'The Bridge Opens'],
      ['byline', 'headline'],
    ],
    [['Text.', 'The Bridge Opens'], []],
    [['The Bridge Opens at Last', 'Text.'], []],
    [[null, 'The Bridge Opens'], []],
  ])('%j', (texts, heading) => expect(find(...texts)).toEqual(heading))

  test('takes nothing for a byline where nobody is named', () => {
    expect(findHeading([{ text: 'By ', line: 1, lines: 1 }], { title })).toEqual([])
  })
})
