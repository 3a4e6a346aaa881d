import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'
import { charactersIn, fontPieces } from './font-pieces'

// `npm run fonts`: cuts the fonts of the pages into pieces, without the weights that no page uses. All letters together are 270 kB, and what
// a page in English needs is 60.

const { resolve } = createRequire(import.meta.url)
const folder = fileURLToPath(new URL('../../.cache/fonts', import.meta.url))
const definition = fileURLToPath(new URL('./font-pieces.ts', import.meta.url))

mkdirSync(folder, { recursive: true })
for (const { name, source, unicodeRange, weights } of fontPieces) {
  const file = join(folder, `${name}.woff2`)
  const original = resolve(source)
  if (isNewer(file, [original, definition])) continue
  const piece = await subsetFont(readFileSync(original), charactersIn(unicodeRange), {
    targetFormat: 'woff2',
    variationAxes: { wght: weights },
  })
  writeFileSync(file, piece)
  console.log(`Font: ${name}, ${(piece.length / 1000).toFixed(1)} kB`)
}

function isNewer(file: string, sources: string[]): boolean {
  const made = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
  return sources.every((source) => statSync(source).mtimeMs < made)
}
