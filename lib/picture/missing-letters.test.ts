import { describe, expect, test } from 'vitest'
import { missingLetters } from './missing-letters'
import { pngOf } from './png'

/** For private use: no font of any machine has a letter there. */
const nowhere = '\u{f0000}'

describe.each(['sans', 'serif'] as const)('the %s', (family) => {
  test.each([
    'Tartus, “Łódź”, Ḩamāh – Đà Nẵng…',
    'Київ, Αθήνα',
    'طرطوس، ١٢',
    'טרטוס',
    '「函館」、横浜港とカマクラを結ぶ。',
    'a\u00a0b\u200dc\u2068d\u2069 e\u0301',
    '',
  ])('has the letters of %s', (text) => {
    expect(missingLetters(text, family)).toEqual([])
  })

  test('lacks each letter once', () => {
    expect(missingLetters(`a${nowhere}b${nowhere}\u{f0001}`, family)).toEqual([nowhere, '\u{f0001}'])
  })
})

test('a text with such a letter leaves no trace in a picture', async () => {
  const size = { width: 60, height: 40 }
  const text = { kind: 'text', x: 5, y: 30, anchor: 'start', size: 24, weight: 400, fill: '#000000' } as const
  const empty = pngOf(size, [])
  expect(Buffer.from(pngOf(size, [{ ...text, text: `a${nowhere}` }])).equals(empty)).toBe(true)
  expect(Buffer.from(pngOf(size, [{ ...text, text: 'a' }])).equals(empty)).toBe(false)
})
