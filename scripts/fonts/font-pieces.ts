/** A piece of a font: the letters that a page fetches together, because it seldom needs some of them without the others. */
export interface FontPiece {
  /** Of the file, without its ending. */
  name: string
  /** The file that it is cut from, among the packages. */
  source: string
  /** As CSS writes them: https://www.w3.org/TR/css-fonts-4/#unicode-range-desc */
  unicodeRange: string
  /** Of the axis `wght`, as the style sheets use them. */
  weights: { min: number; max: number }
}

/** As in the latin files of Fontsource. */
const latin =
  'U+0020-007E, U+00A0-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD'
/** Of the languages of Europe, and of Turkish: "İskenderun". */
const european = 'U+0100-0130, U+0132-0151, U+0154-017F, U+018F, U+0218-021B, U+0259, U+20A0-20AB, U+2113'
/** Of Vietnamese, of languages of Africa, and of how Arabic is written in Latin letters: "Ḩamāh". */
const rest =
  'U+0180-018E, U+0190-0217, U+021C-0258, U+025A-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1EFF, U+20AD-20C0, U+2C60-2C7F, U+A720-A7FF'

const families = [
  { family: 'inter', weights: { min: 400, max: 700 } },
  { family: 'source-serif-4', weights: { min: 400, max: 600 } },
]

export const fontPieces: FontPiece[] = families.flatMap(({ family, weights }) =>
  [
    { part: 'latin', subset: 'latin', unicodeRange: latin },
    { part: 'european', subset: 'latin-ext', unicodeRange: european },
    { part: 'rest', subset: 'latin-ext', unicodeRange: rest },
  ].map(({ part, subset, unicodeRange }) => ({
    name: `${family}-${part}`,
    source: `@fontsource-variable/${family}/files/${family}-${subset}-wght-normal.woff2`,
    unicodeRange,
    weights,
  })),
)

/** All characters of a range. */
export function charactersIn(unicodeRange: string): string {
  return unicodeRange
    .split(', ')
    .flatMap((part) => {
      const [first = '', last = first] = part.slice('U+'.length).split('-')
      const [from, to] = [Number.parseInt(first, 16), Number.parseInt(last, 16)]
      return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index))
    })
    .join('')
}
