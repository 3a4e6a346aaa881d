import { join } from 'node:path'
import { createCanvas, GlobalFonts } from '@napi-rs/canvas'
import type { MeasureText } from '../map/marker-label'

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

/** `font-family` for the canvases of the build. Registers the fonts at its first call. */
export function canvasFontFamily(kind: keyof typeof families): string {
  const names = Object.entries(families[kind]).flatMap(([font, scripts]) =>
    scripts.map((script: string) => register(font, script)),
  )
  return names.map((name) => `"${name}"`).join(', ')
}

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
export const scratchContext = () => createCanvas(1, 1).getContext('2d')

const scratch = scratchContext()

/** The width in CSS pixels of a line in the sans of the page. */
export const measureText: MeasureText = (text, { weight, size }) => {
  scratch.font = `${weight} ${size}px ${canvasFontFamily('sans')}`
  return Math.ceil(scratch.measureText(text).width)
}
