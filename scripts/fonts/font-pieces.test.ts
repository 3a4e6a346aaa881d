import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { charactersIn, fontPieces } from './font-pieces'

test('a range is all its characters', () => {
  expect(charactersIn('U+0041-0043, U+20AC')).toBe('ABC€')
})

test('no character is in two pieces of a font: a page would fetch both', () => {
  for (const family of ['inter', 'source-serif-4']) {
    const pieces = fontPieces.filter(({ name }) => name.startsWith(family))
    const characters = [...pieces.map(({ unicodeRange }) => charactersIn(unicodeRange)).join('')]
    expect(characters).toHaveLength(new Set(characters).size)
  }
})

// next/font reads its calls without running them, so they cannot take the ranges from here.
test('the pages ask for the pieces by the ranges that these are cut by', () => {
  const asked = ['app/fonts.ts', 'app/font-pieces.css']
    .flatMap((file) => readFileSync(file, 'utf8').split(/localFont\(|@font-face/))
    .map((text) => text.replace(/\s+/g, ' '))
  for (const { name, unicodeRange } of fontPieces) {
    const face = asked.find((text) => text.includes(`${name}.woff2`))
    expect(face, name).toContain(unicodeRange)
  }
})
