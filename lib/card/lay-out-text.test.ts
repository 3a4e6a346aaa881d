import { describe, expect, test } from 'vitest'
import { measureLine } from '../picture/fonts'
import { breakLines, layOutText, type TextBox } from './lay-out-text'

const box: TextBox = {
  width: 448,
  height: 260,
  sizes: [60, 52, 44],
  smaller: [36],
  lines: 2,
  lineHeight: 1.1,
  measure: (line, size) => measureLine(line, { family: 'serif', weight: 700, size }),
  lang: 'en',
}

const texts = {
  'a short name': 'Tartus',
  'one letter': 'A',
  'a very long word': 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
  'a headline of 120 letters':
    'Council Asks Whether the Ferry That Crossed the Strait Before Two Bridges Were Built Should Have Been Withdrawn at All Now',
  'a text that never fits': 'The pictures appear to be taken in a variety of locations. '.repeat(20).trim(),
  'a word that never fits': 'Ferry'.repeat(200),
  Arabic: 'كيري يعرب عن قلقه إزاء روسيا في سوريا',
  Hebrew: 'משרד החוץ הודיע כי התמונות צולמו בחומס ובעיר הנמל טרטוס',
  'both directions': 'לפי Reuters, ביום 5 בספטמבר, צולמו התמונות ב-Tartus',
  'letters of several code units': '👩‍👩‍👧‍👦'.repeat(30),
  'nothing but spaces in between': 'a    b\u00a0c',
}

describe.each(Object.entries(texts))('%s', (_, text) => {
  const { lines, size, lineHeight } = layOutText(text, box)

  test('fits its box', () => {
    expect(lines.length * lineHeight).toBeLessThanOrEqual(box.height)
    for (const line of lines) expect(box.measure(line.text, size)).toBeLessThanOrEqual(box.width)
    expect([...box.sizes, 36]).toContain(size)
  })

  test('keeps every word and its order, or ends in an ellipsis', () => {
    const letters = (words: string) => words.replace(/\s+/g, '')
    const shown = letters(lines.map((line) => line.text).join(''))
    if (shown.endsWith('…')) expect(letters(text).startsWith(shown.slice(0, -1))).toBe(true)
    else expect(shown).toBe(letters(text))
    for (const line of lines) expect(text.slice(line.start, line.end)).toBe(line.text.replace(/…$/, ''))
  })
})

test('an empty text takes no line', () => {
  expect(layOutText('', box).lines).toEqual([])
})

test('smaller type comes before more lines, more lines before broken words, and an ellipsis last', () => {
  const look = (text: string) => {
    const { lines, size } = layOutText(text, box)
    return { size, lines: lines.length }
  }
  expect(look('Tartus')).toEqual({ size: 60, lines: 1 })
  expect(look('Northern and eastern Sampletonia')).toEqual({ size: 44, lines: 2 })
  expect(look('Kerry Expresses Concern Over Russia in Syria')).toEqual({ size: 44, lines: 3 })
  expect(look(texts['a headline of 120 letters'])).toMatchObject({ size: 36 })
  expect(layOutText(texts['a text that never fits'], box).lines.at(-1)?.text).toMatch(/…$/)
})

describe('a line breaks', () => {
  const width = 10
  const lines = (text: string, lang = 'en') =>
    breakLines(text, width, (line) => line.length, lang).lines.map((line) => line.text)

  test.each([
    ['between words', 'one two three', ['one two', 'three']],
    ['after a hyphen within a word', 'military build-up', ['military', 'build-up']],
    ['after a hyphen where it must', 'airborne-build', ['airborne-', 'build']],
    ['never before punctuation', 'the bridge ! Then', ['the', 'bridge !', 'Then']],
    ['never before an ellipsis', 'the bridge …', ['the', 'bridge …']],
    ['never after an opening bracket', 'opens now (Homs)', ['opens now', '(Homs)']],
    ['never at a space that does not break', 'about 8,990\u00a0km off', ['about', '8,990\u00a0km', 'off']],
    ['never before a per cent sign', 'some 12345 %', ['some', '12345 %']],
    ['before a price', 'some cost $1234', ['some cost', '$1234']],
    ['with a minus at its number', 'at night -5 C', ['at night', '-5 C']],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected)
  })

  test.each([
    ['after full-width punctuation', '存在しない連絡船、横浜を出る', ['存在しない連絡船、', '横浜を出る']],
    ['before an opening bracket', '船長は昨日まで「明日」と言う', ['船長は昨日まで', '「明日」と言う']],
    ['never before a full stop', '横浜から函館へ向かう。', ['横浜から函館へ', '向かう。']],
    ['never between two brackets', '船は横浜にある。（『港』）', ['船は横浜にある。', '（『港』）']],
  ])('of a language without spaces %s', (_, text, expected) => {
    expect(lines(text, 'ja')).toEqual(expected)
  })

  test('within a word that is wider than the line, between its letters', () => {
    expect(lines('aaaaaaaaaaaaa')).toEqual(['aaaaaaaaaa', 'aaa'])
    expect(lines('e\u0301'.repeat(6))).toEqual(['e\u0301'.repeat(5), 'e\u0301'])
  })
})
