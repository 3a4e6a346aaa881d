import { describe, expect, test } from 'vitest'
import { splitSentences } from './split-sentences'

const split = (text: string) => splitSentences(text, 'en').map(({ start, end }) => text.slice(start, end))

describe('the sentences of a paragraph', () => {
  test('have the spaces behind them, and nothing is left out', () => {
    expect(split('It rained. It snowed!  Then not.')).toEqual(['It rained. ', 'It snowed!  ', 'Then not.'])
  })

  test.each([
    'Gov. Ada Example of Ohio spoke.',
    'John F. Example left St. Louis.',
    'The U.S. Senate met.',
    '“Dr. Example” sat.',
  ])('do not end behind what is short for a word: %s', (sentence) => {
    expect(split(`${sentence} Then they left.`)).toEqual([`${sentence} `, 'Then they left.'])
  })

  test('end behind such at the end of the text', () => {
    expect(split('It came from the U.S.')).toEqual(['It came from the U.S.'])
  })
})
