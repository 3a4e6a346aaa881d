import type { PixelPoint } from '../map/box'
import { POINTER, POINTER_GAPS, type PointerWords } from '../map/describe-pointer'
import { BASELINE } from '../map/marker-sign'
import type { MapTheme } from '../map-theme'
import { startsRightToLeft } from '../writing-direction'
import { signShapes } from './draw-places'
import { measureText } from './fonts'
import { PATH_UNIT } from './path-data'
import type { Shape, TextShape } from './shape'

/**
 * A pointer at the edge of a picture: an arrow that shows where the place lies, its sign, its name and how far it is.
 *
 * @param corner its top left corner
 * @param angle of the arrow, in degrees clockwise from the right of the screen
 */
export function drawPointer(
  { place, away, size }: PointerWords,
  corner: PixelPoint,
  angle: number,
  theme: MapTheme,
): Shape[] {
  const { left, between } = POINTER_GAPS
  const middle = corner.y + size.height / 2
  const arrow = { x: corner.x + left + POINTER.arrow / 2, y: middle }
  const sign = { x: arrow.x + POINTER.arrow / 2 + between + POINTER.sign / 2, y: middle }
  const nameLeft = sign.x + POINTER.sign / 2 + between
  const nameWidth = measureText(place.name, { weight: POINTER.nameWeight, size: POINTER.size })
  const text = (words: string, x: number, weight: number, fill: string): TextShape => ({
    kind: 'text',
    text: words,
    x,
    y: middle + POINTER.size * BASELINE,
    anchor: 'start',
    size: POINTER.size,
    weight,
    fill,
  })
  return [
    {
      kind: 'rect',
      x: corner.x,
      y: corner.y,
      ...size,
      corner: size.height / 2,
      fill: theme.rule,
    },
    {
      kind: 'rect',
      x: corner.x + 1,
      y: corner.y + 1,
      width: size.width - 2,
      height: size.height - 2,
      corner: size.height / 2 - 1,
      fill: theme.paper,
    },
    {
      kind: 'path',
      data: arrowData(arrow, angle),
      unit: PATH_UNIT,
      stroke: { color: theme.accent, width: 2, cap: 'round' },
    },
    ...signShapes(sign, place, theme, POINTER.sign),
    {
      ...text(place.name, nameLeft, POINTER.nameWeight, theme.ink),
      lang: place.lang,
      ...(startsRightToLeft(place.name) && { anchor: 'end', isRightToLeft: true }),
    },
    text(`· ${away}`, nameLeft + nameWidth + between, POINTER.awayWeight, theme.muted),
  ]
}

/** As the arrow of `edge-pointers.tsx`, around its middle. */
const shaft: readonly PixelPoint[] = [
  { x: -6, y: 0 },
  { x: 5, y: 0 },
]
const head: readonly PixelPoint[] = [
  { x: 0.5, y: -4.5 },
  { x: 5, y: 0 },
  { x: 0.5, y: 4.5 },
]

function arrowData({ x, y }: PixelPoint, angle: number): string {
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)]
  const line = (points: readonly PixelPoint[]) =>
    points
      .map((point) => [x + point.x * cos - point.y * sin, y + point.x * sin + point.y * cos])
      .map((point) => point.map((value) => Math.round(value / PATH_UNIT)).join(' '))
      .join('L')
  return `M${line(shaft)}M${line(head)}`
}
