import { join } from 'node:path'
import { createCanvas, GlobalFonts } from '@napi-rs/canvas'
import type { PixelSize } from '../map/box'
import type { MeasureText } from '../map/marker-label'
import { startsRightToLeft } from '../writing-direction'
import { japaneseFontFiles } from './japanese-font-files'

/** The fonts of the page, and what stands in for letters that those lack. Each file holds the letters of some scripts. */
const families = {
  sans: {
    inter: ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'],
    'noto-sans-arabic': ['arabic'],
    'noto-sans-hebrew': ['hebrew'],
  },
  serif: {
    'source-serif-4': ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'],
    'noto-naskh-arabic': ['arabic'],
    'noto-serif-hebrew': ['hebrew'],
  },
} as const

const japanese = { sans: 'noto-sans-jp', serif: 'noto-serif-jp' } as const

export type FontFamily = keyof typeof families

const registered = new Map<FontFamily, string>()

/** `font-family` for a text on the canvases of the build. Registers the fonts at its first call. */
export function canvasFontFamily(family: FontFamily, text: string): string {
  const names = registered.get(family) ?? registerAll(family)
  registered.set(family, names)
  const font = japanese[family]
  return [names, ...japaneseFontFiles(font, text).map((script) => `"${register(font, script)}"`)].join(', ')
}

const registerAll = (family: FontFamily) =>
  Object.entries(families[family])
    .flatMap(([font, scripts]) => scripts.map((script: string) => `"${register(font, script)}"`))
    .join(', ')

function register(font: string, script: string): string {
  const name = `${font} ${script}`
  if (!GlobalFonts.has(name)) {
    const file = join(
      process.cwd(),
      `node_modules/@fontsource-variable/${font}/files/${font}-${script}-wght-normal.woff2`,
    )
    if (!GlobalFonts.registerFromPath(file, name)) throw new Error(`This font could not be read: ${file}`)
  }
  return name
}

/** A canvas to measure text with, in Inter as the browser does it. */
export const scratchContext = (size: PixelSize = { width: 1, height: 1 }) =>
  createCanvas(size.width, size.height).getContext('2d')

const scratch = scratchContext()

/** The widths that were measured last. The same names stand on many maps, and a canvas takes long to be told of a font. */
const widths = new Map<string, number>()
const WIDTHS_KEPT = 20_000

function widthOf(text: string, font: string, direction: 'ltr' | 'rtl'): number {
  const key = `${direction} ${font} ${text}`
  const known = widths.get(key)
  if (known !== undefined) return known
  scratch.font = font
  scratch.direction = direction
  const { width } = scratch.measureText(text)
  if (widths.size >= WIDTHS_KEPT) widths.clear()
  widths.set(key, width)
  return width
}

/** For the library of the basemap, which wants a context and only measures with it. */
export class MeasuringContext {
  font = ''

  measureText(text: string): { width: number } {
    return { width: widthOf(text, this.font, 'ltr') }
  }
}

/** The width in CSS pixels of a line in the sans of the page. */
export const measureText: MeasureText = (text, { weight, size }) => {
  return Math.ceil(measureLine(text, { family: 'sans', weight, size }))
}

export interface Font {
  family: FontFamily
  weight: number
  /** In pixels. */
  size: number
}

/** The width in pixels of a line in a font, to parts of a pixel. */
export function measureLine(text: string, { family, weight, size }: Font): number {
  const font = `${weight} ${size}px ${canvasFontFamily(family, text)}`
  // A joiner at the end of Arabic words joins only in a line that is written as they are.
  return widthOf(text, font, startsRightToLeft(text) ? 'rtl' : 'ltr')
}
