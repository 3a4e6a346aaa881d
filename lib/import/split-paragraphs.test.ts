import { describe, expect, test } from 'vitest'
import { describeJoins, splitParagraphs } from './split-paragraphs'

const texts = (text: string) => splitParagraphs(text).map((paragraph) => paragraph.text)

describe('the paragraphs of a text', () => {
  test('stand between empty lines, and wrapped lines are put together', () => {
    expect(texts('One\ntwo \r\n three\n\n \n\nFour\n')).toEqual(['One two three', 'Four'])
  })

  test('are its lines where no line is empty', () => {
    expect(texts('One\nTwo\nThree')).toEqual(['One', 'Two', 'Three'])
  })

  test('are lines too long to have been wrapped', () => {
    const long = 'word '.repeat(30).trim()
    expect(texts(`Title\n\n${long}\n${long}\nShort`)).toEqual(['Title', long, long, 'Short'])
  })

  test('have no space put between characters of Japanese', () => {
    expect(texts('題\n\n彼は東京\nにいる。\nそう')).toEqual(['題', '彼は東京にいる。そう'])
  })

  test('may be gaps, however those are written', () => {
    expect(texts('One\n...\nTwo\nThree')).toEqual(['One', null, 'Two', 'Three'])
    expect(texts('One\n...\nTwo\nthree\n\nFour')).toEqual(['One', null, 'Two three', 'Four'])
    expect(texts('One\n\n(...)\n\n[…]\n\n...\n\nTwo')).toEqual(['One', null, null, null, 'Two'])
  })

  test('are told where lines were put together, and where a word may have been cut', () => {
    const paragraphs = splitParagraphs('One\ntwo\n\nThree\n\nbuild-\nup')
    expect(describeJoins(paragraphs)).toEqual([
      'Lines were put together into paragraphs, with a space for each line end: 1–2, 6–7. Compare them with the article.',
      'Look for words that a line end has cut in two, in the paragraphs of line 6.',
    ])
    expect(describeJoins(splitParagraphs('One\n\nTwo'))).toEqual([])
  })
})
