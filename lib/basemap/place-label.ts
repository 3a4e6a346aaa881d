import type { Feature, Label, LabelSymbolizer, Layout } from 'protomaps-leaflet'
import { type Box, boxAround, boxAt, grow, type PixelPoint } from '../map/box'
import type { LabelColors } from '../map-theme'

/** How a label is written. */
export interface LabelStyle {
  /** One entry a line. */
  lines: readonly string[]
  /** In CSS pixels. */
  size: number
  weight: number
  /** Between letters, in CSS pixels. */
  spacing: number
  colors: LabelColors
  /** The dot that stands for a city; a country has none, and its name stands on its point, or near it. */
  dot?: { radius: number; ring: boolean }
  /** How far from its point a name without a dot may stand, in CSS pixels. */
  reach: number
  /** How far other labels must keep away, in CSS pixels. */
  margin: number
}

/** A label where it stands; all in CSS pixels from its anchor, x to the right and y down. */
export interface PlacedLabel {
  style: LabelStyle
  /** Of each line, its left end and its baseline. */
  lines: { text: string; x: number; y: number }[]
}

/** Writes a label; the context's origin is the label's anchor. A picture that is no canvas takes the label alone. */
export type WriteLabel = (label: PlacedLabel, context: CanvasRenderingContext2D) => void

/** Of Inter, in ems: its capitals' height above the baseline, its letters' depth below it, and the distance of baselines. */
const ASCENT = 0.74
const DESCENT = 0.2
const LINE_HEIGHT = 1.2

/**
 * Finds room for the labels of places. Differs from the library's text in what it tries: other sides of the dot before it gives
 * a label up, and only such places as `isClear` accepts. The library's own tries one side alone.
 */
export class PlaceLabel implements LabelSymbolizer {
  constructor(
    private readonly fontFamily: string,
    private readonly styleOf: (zoom: number, feature: Feature) => LabelStyle | undefined,
    private readonly isWanted: (anchor: PixelPoint, zoom: number, feature: Feature) => boolean,
    private readonly isClear: (box: Box, zoom: number) => boolean,
    private readonly write: WriteLabel,
  ) {}

  place(layout: Layout, geometry: Label['anchor'][][], feature: Feature): Label[] | undefined {
    const anchor = geometry[0]?.[0]
    const style = this.styleOf(layout.zoom, feature)
    if (!anchor || !style) return undefined
    const dotBox = style.dot && dotBoxAt(anchor, style.dot.radius + 1)
    const roomOfDot = dotBox && grow(dotBox, style.margin / 2)
    // First what tells soonest: of most places, the dot is in the way of a more important label.
    if (roomOfDot && layout.index.bboxCollides(roomOfDot, layout.order)) return undefined
    if (dotBox && !this.isClear(dotBox, layout.zoom)) return undefined
    if (!this.isWanted(anchor, layout.zoom, feature)) return undefined

    layout.scratch.font = `${style.weight} ${style.size}px ${this.fontFamily}`
    const widths = style.lines.map(
      (line) => layout.scratch.measureText(line).width + style.spacing * ([...line].length - 1),
    )
    const size = {
      width: Math.max(...widths),
      height: style.size * (ASCENT + DESCENT + (style.lines.length - 1) * LINE_HEIGHT),
    }
    const places = style.dot ? besideDot(size, style.dot.radius + 3.5) : overPoint(size, style.reach)
    // First where no label is at all. The library drops a less important label that stands in the way, for good.
    for (const order of [Infinity, layout.order]) {
      if (roomOfDot && layout.index.bboxCollides(roomOfDot, order)) continue
      for (const { x, y, align } of places) {
        const box = boxAt(anchor.x + x, anchor.y + y, size)
        const room = grow(box, style.margin)
        if (layout.index.bboxCollides(room, order) || !this.isClear(box, layout.zoom)) continue
        const bboxes = roomOfDot ? [room, roomOfDot] : [room]
        const lines = style.lines.map((text, index) => {
          const width = widths[index] ?? size.width
          return {
            text,
            x: x + align * (size.width - width),
            y: y + style.size * (ASCENT + index * LINE_HEIGHT),
          }
        })
        return [{ anchor, bboxes, draw: (context) => this.write({ style, lines }, context) }]
      }
    }
    return undefined
  }
}

type Align = 0 | 0.5 | 1

/** The top left corners, from the dot, that are tried in turn: printers put a name to the right of its dot first. */
function besideDot({ width, height }: { width: number; height: number }, gap: number) {
  const [right, left, middle] = [gap, -gap - width, -height / 2]
  const [above, below] = [-gap * 0.6 - height, gap * 0.6]
  const [start, center, end]: [Align, Align, Align] = [0, 0.5, 1]
  return [
    { x: right, y: middle, align: start },
    { x: left, y: middle, align: end },
    { x: gap / 2, y: above, align: start },
    { x: gap / 2, y: below, align: start },
    { x: -gap / 2 - width, y: above, align: end },
    { x: -gap / 2 - width, y: below, align: end },
    { x: -width / 2, y: -gap - height, align: center },
    { x: -width / 2, y: gap, align: center },
  ]
}

/** How far a name is moved off its point, in CSS pixels, to give way; the smallest moves first. */
const moves = [0, -14, 14, -24, 24, -36, 36, -48, 48]
  .flatMap((down) => [0, -22, 22].map((right) => ({ right, down })))
  .sort((a, b) => Math.hypot(a.right, a.down) - Math.hypot(b.right, b.down))

function overPoint({ width, height }: { width: number; height: number }, reach: number) {
  const align: Align = 0.5
  return moves
    .filter(({ right, down }) => Math.hypot(right, down) <= reach)
    .map(({ right, down }) => ({ x: right - width / 2, y: down - height / 2, align }))
}

const dotBoxAt = (anchor: PixelPoint, reach: number) =>
  boxAround(anchor, { width: 2 * reach, height: 2 * reach })
