import type { PixelSize } from './box'
import type { MapPlace } from './map-view'

/** How the name of a marker is written, and the note under the name of an inferred place; in CSS pixels. */
export const NAME = { weight: 600, size: 14, height: 18 }
export const NOTE = { weight: 500, size: 12, height: 14, text: 'inferred' }

/** On either side of the words, in CSS pixels. */
export const PADDING = 2

/** The width in CSS pixels of a line of text in the sans of the page. */
export type MeasureText = (text: string, font: { weight: number; size: number }) => number

/** The size of a marker's label in CSS pixels; a picture without room for a name has it empty, and no label. */
export function markerLabelSize(
  { name, basis }: Pick<MapPlace, 'name' | 'basis'>,
  measure: MeasureText,
): PixelSize {
  if (name === '') return { width: 0, height: 0 }
  const nameWidth = measure(name, NAME)
  if (basis === 'named') return { width: nameWidth + 2 * PADDING, height: NAME.height }
  return {
    width: Math.max(nameWidth, measure(NOTE.text, NOTE)) + 2 * PADDING,
    height: NAME.height + NOTE.height,
  }
}
