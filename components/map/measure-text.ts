import type { MeasureText } from '@/lib/map/marker-label'

/** The sans of the page as canvases want it: its name is made by the build. */
export const fontFamily = () => getComputedStyle(document.body).fontFamily

let context: CanvasRenderingContext2D | null = null

interface TextStyle {
  family: string
  /** In shares of the font size. */
  letterSpacing: number
  wordSpacing: number
}

let style: TextStyle | null = null

/** That of the body, read once in each task: hundreds of labels are measured in one, and each look makes the browser reckon styles anew. */
function textStyle(): TextStyle {
  if (style) return style
  const { fontSize, letterSpacing, wordSpacing } = getComputedStyle(document.body)
  const inEms = (spacing: string) => (Number.parseFloat(spacing) || 0) / Number.parseFloat(fontSize)
  queueMicrotask(() => {
    style = null
  })
  style = { family: fontFamily(), letterSpacing: inEms(letterSpacing), wordSpacing: inEms(wordSpacing) }
  return style
}

/** The width of a line of text in the page's sans, in CSS pixels, with the spacing that a reader may have given to all text. */
export const measureText: MeasureText = (text, font) => {
  context ??= document.createElement('canvas').getContext('2d')
  // Without a canvas there is no basemap either; a guess from the size keeps labels about right.
  if (!context) return text.length * font.size * 0.6
  const { family, letterSpacing, wordSpacing } = textStyle()
  context.font = `${font.weight} ${font.size}px ${family}`
  const ems = text.length * letterSpacing + text.split(/\s/).length * wordSpacing
  return Math.ceil(context.measureText(text).width + ems * font.size)
}
