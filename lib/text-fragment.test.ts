import { describe, expect, test } from 'vitest'
import { textFragment } from './text-fragment'

/** What a browser looks for: `[exact]` or `[start, end]`. */
function read(fragment: string): string[] {
  expect(fragment.startsWith('#:~:text=')).toBe(true)
  return fragment.slice('#:~:text='.length).split(',').map(decodeURIComponent)
}

const long =
  'The pictures appear to be taken in a variety of locations in western Testland, including Mockport and the key port ' +
  'city of Testville. They show fighters posing, and portraits of the countries’ leaders.'

describe('a short quote', () => {
  test('stands there whole', () => {
    expect(textFragment('Testville', 'in Testville')).toBe('#:~:text=Testville')
  })

  test.each([
    ['build-up', 'build%2Dup'],
    ['Mockport, Testland', 'Mockport%2C%20Testland'],
    ['ships & trains', 'ships%20%26%20trains'],
    ['the States’ concern', 'the%20States%E2%80%99%20concern'],
    ['“Welcome” – 50% #1 = ?', '%E2%80%9CWelcome%E2%80%9D%20%E2%80%93%2050%25%20%231%20%3D%20%3F'],
    ['外相は東京で会談した。', encodeURIComponent('外相は東京で会談した。')],
  ])('%s is percent-encoded', (exact, encoded) => {
    expect(textFragment(exact, exact)).toBe(`#:~:text=${encoded}`)
  })

  test('is one of at most 120 characters', () => {
    const words = 'word '.repeat(40)
    expect(read(textFragment(words.slice(0, 119), words))).toHaveLength(1)
    expect(read(textFragment(long.slice(0, 120), long))).toHaveLength(1)
    expect(read(textFragment(long.slice(0, 121), long))).toHaveLength(2)
  })
})

describe('a long quote', () => {
  test('is its first and last words', () => {
    expect(read(textFragment(long, `Before. ${long} After.`))).toEqual([
      'The pictures appear to be taken in a',
      'fighters posing, and portraits of the countries’ leaders.',
    ])
  })

  test('keeps hyphens and commas apart from those of the directive', () => {
    const exact = `Well-known, long-lived bridges - ${long} So-called, well-known ends`
    expect(textFragment(exact, exact)).toBe(
      '#:~:text=Well%2Dknown%2C%20long%2Dlived%20bridges%20%2D%20The%20pictures%20appear,the%20countries%E2%80%99%20leaders.%20So%2Dcalled%2C%20well%2Dknown%20ends',
    )
  })

  test('begins with as many words as stand nowhere before it', () => {
    const article = `The pictures appear to be taken in a variety of ports. ${long}`
    expect(read(textFragment(long, article))[0]).toBe(
      'The pictures appear to be taken in a variety of locations',
    )
  })

  test('pays no regard to capitals, as browsers do not', () => {
    const article = `THE PICTURES APPEAR TO BE TAKEN IN A VARIETY OF PORTS. ${long}`
    expect(read(textFragment(long, article))[0]).toBe(
      'The pictures appear to be taken in a variety of locations',
    )
  })

  test('ends with as many words as stand nowhere within it', () => {
    const exact = long.replace('They', 'Ten fighters posing, and portraits of the countries’ leaders. They')
    expect(read(textFragment(exact, exact))[1]).toBe(
      'show fighters posing, and portraits of the countries’ leaders.',
    )
  })

  test('stands there whole where no words tell it from another', () => {
    const article = `${long.replace('leaders', 'owners')} ${long}`
    expect(read(textFragment(long, article))).toEqual([long])
  })

  test('leads to the first of two that are equal', () => {
    expect(textFragment(long, `${long} ${long}`)).toBe(textFragment(long, long))
  })

  test('splits Japanese at its words, which have no spaces between them', () => {
    const news =
      '外相は月曜日に東京で会談し、北部の港と飛行場を結ぶ新しい橋を来年の春までに完成させることで合意したと発表した。'
    const exact = `${news}${news}住民の多くは計画を歓迎している。`
    const [start = '', end = ''] = read(textFragment(exact, exact))
    expect(exact.startsWith(start)).toBe(true)
    expect(exact.endsWith(end)).toBe(true)
    expect(start.length + end.length).toBeLessThan(exact.length / 2)
    expect(exact.indexOf(end)).toBe(exact.length - end.length)
  })
})
