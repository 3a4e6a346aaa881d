import { describe, expect, test } from 'vitest'
import { measureLine } from '../picture/fonts'
import { markBehind } from './mark-behind'

const measure = (line: string) => measureLine(line, { family: 'serif', weight: 420, size: 34 })

function mark(text: string, words: string, isRightToLeft: boolean, line = { start: 0, end: text.length }) {
  const start = text.indexOf(words)
  const shown = { text: text.slice(line.start, line.end), ...line }
  return markBehind(shown, { start, end: start + words.length }, isRightToLeft, measure)
}

describe('the ground of marked words', () => {
  test('is as wide as they are, where they are', () => {
    const found = mark('the port of Tartus.', 'Tartus', false)
    expect(found?.from).toBeCloseTo(measure('the port of '), 0)
    expect(found?.to).toBeCloseTo(measure('the port of Tartus'), 0)
    expect(found).toMatchObject({ isFreeBefore: true, isFreeAfter: false })
  })

  test('begins anew on the next line', () => {
    const text = 'a month in New York, where'
    const [first, second] = [
      mark(text, 'New York', false, { start: 0, end: 14 }),
      mark(text, 'New York', false, { start: 15, end: text.length }),
    ]
    expect([first?.to, first?.isFreeAfter]).toEqual([measure('a month in New'), true])
    expect([second?.from, second?.to]).toEqual([0, measure('York')])
  })

  test('is nowhere on a line without them', () => {
    expect(mark('the port of Tartus.', 'Tartus', false, { start: 0, end: 11 })).toBeNull()
  })

  test('lies behind letters that join those before them', () => {
    const found = mark('صور بحمص وطرطوس', 'حمص', true)
    const beforeIt = measure('صور ب')
    // The letter before is narrower than it would be at the end of a word.
    expect(found?.from).toBeLessThan(beforeIt - 3)
    expect((found?.from ?? 0) + measure('\u200dحمص')).toBeCloseTo(measure('صور بحمص'), 0)
    expect(found?.to).toBeCloseTo(measure('صور بحمص'), 0)
  })

  test('is left out where the line mixes directions', () => {
    expect(mark('לפי Reuters בטרטוס', 'טרטוס', true)).toBeNull()
    expect(mark('in طرطوس, he said', 'he', false)).toBeNull()
    expect(mark('Tartus and Homs', 'Homs', true)).toBeNull()
    expect(mark('ב-5 בספטמבר', '5', true)).toBeNull()
    expect(mark('ביום 5 בטרטוס', 'טרטוס', true)).not.toBeNull()
  })
})
