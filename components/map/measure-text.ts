import type { MeasureText } from '@/lib/map/marker-label'

/** The sans of the page as canvases want it: its name is made by the build. */
export const fontFamily = () => getComputedStyle(document.body).fontFamily

let context: CanvasRenderingContext2D | null = null

/** The width of a line of text in the page's sans, in CSS pixels. */
export const measureText: MeasureText = (text, font) => {
  context ??= document.createElement('canvas').getContext('2d')
  // Without a canvas there is no basemap either; a guess from the size keeps labels about right.
  if (!context) return text.length * font.size * 0.6
  context.font = `${font.weight} ${font.size}px ${fontFamily()}`
  return Math.ceil(context.measureText(text).width)
}
