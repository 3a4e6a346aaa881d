import { canvasFontFamily, type FontFamily, scratchContext } from './fonts'

/** A code point that is no letter, and never will be: every font draws the box that stands for a letter that it lacks. */
const NO_LETTER = '\u{10ffff}'

/** In pixels: enough to tell letters from the box. */
const SIZE = 24

const known = new Map<string, boolean>()
const boxes = new Map<FontFamily, Buffer>()

/** The letters of a text, each once, that no font of the build has: a canvas would draw boxes in their stead. */
export const missingLetters = (text: string, family: FontFamily): string[] =>
  [...new Set(text)].filter((letter) => isMissing(letter, family))

function isMissing(letter: string, family: FontFamily): boolean {
  if (/[\s\p{Cc}\p{Default_Ignorable_Code_Point}]/u.test(letter)) return false
  const key = family + letter
  const found = known.get(key)
  if (found !== undefined) return found
  const box = boxes.get(family) ?? pictureOf(NO_LETTER, family)
  boxes.set(family, box)
  const missing = pictureOf(letter, family).equals(box)
  known.set(key, missing)
  return missing
}

function pictureOf(letter: string, family: FontFamily): Buffer {
  const context = scratchContext({ width: 2 * SIZE, height: 2 * SIZE })
  context.font = `400 ${SIZE}px ${canvasFontFamily(family, letter)}`
  context.fillText(letter, SIZE / 2, 1.5 * SIZE)
  return Buffer.from(context.getImageData(0, 0, 2 * SIZE, 2 * SIZE).data)
}
