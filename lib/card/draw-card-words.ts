import { cardSize } from '../describe-card'
import { BASELINE } from '../map/marker-sign'
import type { MapTheme } from '../map-theme'
import { type Font, measureLine } from '../picture/fonts'
import type { Shape, TextShape } from '../picture/shape'
import { thisSite } from '../this-site'
import { isRightToLeft, startsRightToLeft } from '../writing-direction'
import type { CardQuotation, CardWords } from './card-words'
import { layOutText, type TextBox, type TextLayout } from './lay-out-text'
import { markBehind } from './mark-behind'

export interface WordSizes {
  name: readonly number[]
  quotation: readonly number[]
}

/** Above and below the words, and between what does not belong together, in pixels. */
const MARGIN = 48
const SPACE = 28

/** Between a name and its note, in pixels. */
const SMALL_SPACE = 10

/** Of the site's sign and name. */
const SITE_HEIGHT = 28

/** What a name leaves for the quotation under it, in pixels: three lines that can be read. */
const ROOM_FOR_QUOTATION = 130

/** For words that would not fit otherwise. */
const SMALLER = { name: [40, 36], quotation: [24, 22, 20] }

const NAME = { family: 'serif', weight: 700, lineHeight: 1.1 } as const
const QUOTATION = { family: 'serif', weight: 420, lineHeight: 1.32 } as const
/** From the middle of a line of the serif to its baseline, in ems. */
const SERIF_BASELINE = 0.33

const SMALL = { family: 'sans', weight: 500, lineHeight: 1.3 } as const
const SMALL_SIZES = [24, 22, 20]

/** The bar beside a quotation, in pixels: its width, and how far the words stand from its outer edge. */
const BAR = { width: 4, indent: 22 }

/** Between marked words and the edge of their ground, in pixels, where no letter is in the way. */
const MARK_PADDING = 4

/** Where words stand, in pixels of the card. */
interface Column {
  left: number
  right: number
}

/** From the top down: the site, the name, its note, the quotation; at the bottom the source. */
export function drawCardWords(words: CardWords, column: Column, sizes: WordSizes, theme: MapTheme): Shape[] {
  const { lang } = words
  const width = column.right - column.left
  const top = MARGIN + SITE_HEIGHT + SPACE
  const bottom = cardSize.height - MARGIN
  const side = isRightToLeft(lang) ? 'right' : 'left'
  const box = (
    text: Pick<TextBox, 'width' | 'height' | 'sizes' | 'smaller' | 'lines'>,
    font: typeof NAME | typeof QUOTATION | typeof SMALL,
  ): TextBox => ({
    ...text,
    lineHeight: font.lineHeight,
    lang,
    measure: (line, size) => measureLine(line, { ...font, size }),
  })

  const source = layOutText(
    words.source ?? '',
    box({ width, height: 66, sizes: SMALL_SIZES, lines: 1 }, SMALL),
  )
  const sourceTop = bottom - heightOf(source)
  const note = layOutText(words.note ?? '', box({ width, height: 66, sizes: SMALL_SIZES, lines: 1 }, SMALL))
  const noteHeight = words.note ? heightOf(note) + SMALL_SPACE : 0
  const room = sourceTop - SPACE - top - noteHeight
  const body = words.quotation?.text ?? words.description ?? ''
  // Enough is left for the quotation at the size that is read best.
  const nameHeight = body ? Math.min(room * 0.62, room - ROOM_FOR_QUOTATION) : room
  const name = layOutText(
    words.name ?? '',
    box({ width, height: nameHeight, sizes: sizes.name, smaller: SMALLER.name, lines: 2 }, NAME),
  )
  const noteTop = top + heightOf(name) + SMALL_SPACE
  const bodyTop = top + heightOf(name) + noteHeight + (name.lines.length > 0 ? SPACE : 0)
  const indent = words.quotation ? BAR.indent : 0
  const layout = layOutText(
    body,
    box(
      {
        width: width - indent,
        height: sourceTop - SPACE - bodyTop,
        sizes: sizes.quotation,
        smaller: SMALLER.quotation,
      },
      QUOTATION,
    ),
  )
  const bodyColumn =
    side === 'left' ? { ...column, left: column.left + indent } : { ...column, right: column.right - indent }
  return [
    ...drawSite(column, side, theme),
    ...drawLines(name, top, column, side, startsRightToLeft(words.name ?? ''), NAME, theme.ink),
    ...drawLines(note, noteTop, column, side, false, SMALL, theme.muted),
    ...(words.quotation ? drawQuotation(words.quotation, layout, bodyTop, bodyColumn, side, theme) : []),
    ...drawLines(layout, bodyTop, bodyColumn, side, side === 'right', QUOTATION, theme.ink),
    ...drawLines(source, sourceTop, column, side, side === 'right', SMALL, theme.muted),
  ]
}

const heightOf = ({ lines, lineHeight }: TextLayout) => lines.length * lineHeight

/** The sign and the name of the site. */
function drawSite({ left, right }: Column, side: 'left' | 'right', theme: MapTheme): Shape[] {
  const [x, y] = [side === 'left' ? left + 14 : right - 14, MARGIN + SITE_HEIGHT / 2]
  return [
    { kind: 'circle', x, y, radius: 11, fill: theme.accent },
    { kind: 'circle', x, y, radius: 13, stroke: { color: theme.accent, width: 1.5, dash: [3.4, 2.4] } },
    { kind: 'circle', x, y, radius: 3.5, fill: theme.paper },
    {
      kind: 'text',
      text: thisSite.name,
      x: side === 'left' ? x + 26 : x - 26,
      y: y + 24 * BASELINE,
      anchor: side === 'left' ? 'start' : 'end',
      size: 24,
      weight: 650,
      fill: theme.ink,
    },
  ]
}

function drawQuotation(
  { marks }: CardQuotation,
  layout: TextLayout,
  top: number,
  { left, right }: Column,
  side: 'left' | 'right',
  theme: MapTheme,
): Shape[] {
  const { lines, size, lineHeight } = layout
  const measure = (line: string) => measureLine(line, { ...QUOTATION, size })
  const ground = lines.flatMap((line, index) =>
    marks.flatMap((mark): Shape[] => {
      const behind = markBehind(line, mark, side === 'right', measure)
      if (!behind) return []
      const start = behind.from - (behind.isFreeBefore ? MARK_PADDING : 0)
      const end = behind.to + (behind.isFreeAfter ? MARK_PADDING : 0)
      const middle = top + (index + 0.5) * lineHeight
      return [
        {
          kind: 'rect',
          x: side === 'left' ? left + start : right - end,
          y: middle - size * 0.6,
          width: end - start,
          height: size * 1.2,
          corner: 4,
          fill: theme.mark,
        },
      ]
    }),
  )
  const bar: Shape = {
    kind: 'rect',
    x: side === 'left' ? left - BAR.indent : right + BAR.indent - BAR.width,
    y: top + 4,
    width: BAR.width,
    height: heightOf(layout) - 8,
    fill: theme.accent,
  }
  return lines.length > 0 ? [bar, ...ground] : []
}

/** Lines of text from the top down; one that is written from the other side begins at its own end. */
const drawLines = (
  { lines, size, lineHeight }: TextLayout,
  top: number,
  { left, right }: Column,
  side: 'left' | 'right',
  isRightToLeft: boolean,
  { family, weight }: Pick<Font, 'family' | 'weight'>,
  fill: string,
): TextShape[] =>
  lines.map(({ text }, index) => ({
    kind: 'text',
    text,
    x: side === 'left' ? left : right,
    y: top + (index + 0.5) * lineHeight + size * (family === 'serif' ? SERIF_BASELINE : BASELINE),
    anchor: (side === 'left') === isRightToLeft ? 'end' : 'start',
    size,
    weight,
    family,
    isRightToLeft,
    fill,
  }))
