import type { MeasureText } from '@/lib/map/marker-label'

/** The sans of the page as canvases want it: its name is made by the build. */
export const fontFamily = () => getComputedStyle(document.body).fontFamily

let context: CanvasRenderingContext2D | null = null

/** The width of a line of text in the page's sans, in CSS pixels, with the spacing that a reader may have given to all text. */
export const measureText: MeasureText = (text, font) => {
  context ??= document.createElement('canvas').getContext('2d')
  // Without a canvas there is no basemap either; a guess from the size keeps labels about right.
  if (!context) return text.length * font.size * 0.6
  context.font = `${font.weight} ${font.size}px ${fontFamily()}`
  const { fontSize, letterSpacing, wordSpacing } = getComputedStyle(document.body)
  const inEms = (spacing: string) => (Number.parseFloat(spacing) || 0) / Number.parseFloat(fontSize)
  const ems = text.length * inEms(letterSpacing) + text.split(/\s/).length * inEms(wordSpacing)
  return Math.ceil(context.measureText(text).width + ems * font.size)
}
