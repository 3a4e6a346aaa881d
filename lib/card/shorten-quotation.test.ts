import { describe, expect, test } from 'vitest'
import { quoteStretch, shortenQuotation } from './shorten-quotation'

const airfield =
  'Quoting unidentified officials, the Gazette reported that Mockland has dispatched a team and has sent prefabricated housing units for hundreds of people to an unnamed airfield and delivered a portable air traffic control station there.'
const pictures =
  'The pictures appear to be taken in several places, including Testville and the key port city of Mockport. They show people in front of flags. Nobody knows who took them, said Mr. Example.'
const arabic =
  'وقالت الوزارة إن الصور التقطت في مواقع مختلفة غرب سوريا، بحمص ومدينة طرطوس الساحلية. وتظهر فيها أعلام البلدين.'

function shorten(text: string, toponym: string, length: number, lang = 'en') {
  const start = text.indexOf(toponym)
  return quoteStretch(text, shortenQuotation(text, { start, end: start + toponym.length }, length, lang)).text
}

test('a quotation that is short enough is shown whole', () => {
  expect(shorten(pictures, 'Mockport', 200)).toBe(pictures)
})

test('sentences around the words are shown whole, where they are short enough', () => {
  expect(shorten(pictures, 'Mockport', 120)).toBe(`${pictures.slice(0, 106).trim()}\u00a0…`)
  expect(shorten(pictures, 'flags', 60)).toBe('…\u00a0They show people in front of flags.\u00a0…')
})

test('a long sentence is cut around the words, between words', () => {
  expect(shorten(airfield, 'unnamed airfield', 100)).toBe(
    '…\u00a0housing units for hundreds of people to an unnamed airfield and delivered a portable air traffic\u00a0…',
  )
})

describe.each([
  [airfield, ['Quoting', 'Gazette', 'unnamed airfield', 'there'], 'en'],
  [pictures, ['pictures', 'Testville', 'Mockport', 'Example'], 'en'],
  [arabic, ['الوزارة', 'حمص', 'البلدين'], 'ar'],
  [Array.from({ length: 99 }, (_, index) => `x${index}`).join(''), ['x50x51'], 'en'],
] as const)('%s', (text, toponyms, lang) => {
  test.each(toponyms.flatMap((toponym) => [30, 60, 90, 165].map((length) => [toponym, length] as const)))(
    'stays verbatim around %s in %d letters',
    (toponym, length) => {
      const shown = shorten(text, toponym, length, lang)
      const words = shown.replace(/^…\u00a0|\u00a0…$/g, '')
      expect(text).toContain(words)
      expect(words).toContain(toponym)
      expect(words.length).toBeLessThanOrEqual(Math.max(length, toponym.length))
      expect(shown.startsWith('…')).toBe(!text.startsWith(words))
      expect(shown.endsWith('…')).toBe(!text.endsWith(words))
    },
  )
})

test('words are never cut, and no comma is left at the end', () => {
  for (let length = 20; length < airfield.length; length++) {
    const words = shorten(airfield, 'airfield', length).replace(/^…\u00a0|\u00a0…$/g, '')
    const at = airfield.indexOf(words)
    expect(airfield.slice(Math.max(0, at - 1), at)).toMatch(/^\s?$/)
    expect(airfield.slice(at + words.length, at + words.length + 1)).toMatch(/^[\s,.]?$/)
    expect(words).not.toMatch(/[\s,]$/)
  }
})

test('marked words that are longer than the room are shown all the same', () => {
  expect(shorten(airfield, 'prefabricated housing units for hundreds', 10)).toBe(
    '…\u00a0prefabricated housing units for hundreds\u00a0…',
  )
})
