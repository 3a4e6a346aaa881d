import { layOutText } from '../card/lay-out-text'
import { languageOf } from '../language-of'
import type { Box } from '../map/box'
import { MOST_POINTERS } from '../map/describe-pointer'
import { BASELINE } from '../map/marker-sign'
import type { MapTheme } from '../map-theme'
import { shorten } from '../shorten'
import { isRightToLeft, startsRightToLeft } from '../writing-direction'
import { signShapes } from './draw-places'
import { FIGURE_SIZE, type Figure } from './figure'
import { measureLine, measureText } from './fonts'
import type { OpenBasemap } from './open-basemap'
import type { Shape, TextShape } from './shape'
import { drawStillMap } from './still-map'

/** Around all of it, in CSS pixels. */
const MARGIN = 24

/** Below the map, in CSS pixels: the signs explained, the address and the credits. */
const FOOT = 50

const TITLE = { family: 'serif', weight: 700, lineHeight: 1.15 } as const
const SOURCE = { size: 16, weight: 400 }
const SMALL = { size: 13, weight: 400 }

/** Readers' machines may lack the fonts, and others are wider: so much of the width is used. */
const USED_WIDTH = 0.92

/** The figure in CSS pixels: title and source above the map; signs, address and credits below it. */
export async function drawFigure(basemap: OpenBasemap, figure: Figure, theme: MapTheme): Promise<Shape[]> {
  const { width, height } = FIGURE_SIZE
  const head = drawHead(figure, theme)
  const corner = { x: MARGIN, y: head.bottom }
  const map = { width: width - 2 * MARGIN, height: height - head.bottom - FOOT }
  const nothing: Box = { minX: 0, minY: map.height, maxX: 0, maxY: map.height }
  const { shapes, shown, pointed } = await drawStillMap(basemap, {
    size: map,
    places: figure.places,
    selected: figure.selected,
    theme,
    covered: nothing,
    pointers: MOST_POINTERS,
  })
  return [
    { kind: 'rect', x: 0, y: 0, width, height, fill: theme.paper },
    ...head.shapes,
    {
      kind: 'group',
      placed: { ...corner, scale: 1 },
      clip: { minX: 0, minY: 0, maxX: map.width, maxY: map.height },
      shapes,
    },
    {
      kind: 'rect',
      x: corner.x + 0.5,
      y: corner.y + 0.5,
      width: map.width - 1,
      height: map.height - 1,
      stroke: { color: theme.rule, width: 1 },
    },
    ...drawFoot(figure, figure.places.length - shown.length - pointed.length, basemap.credit, theme),
  ]
}

function drawHead({ title, source, lang }: Figure, theme: MapTheme): { shapes: TextShape[]; bottom: number } {
  const width = (FIGURE_SIZE.width - 2 * MARGIN) * USED_WIDTH
  const isRight = isRightToLeft(lang)
  const layout = layOutText(title, {
    width,
    height: 90,
    sizes: [34, 32, 30, 28],
    smaller: [26, 24, 22],
    lines: 1,
    lineHeight: TITLE.lineHeight,
    measure: (line, size) => measureLine(line, { ...TITLE, size }),
    lang,
  })
  const titleHeight = layout.lines.length * layout.lineHeight
  const top = MARGIN - 6
  const line = (
    text: string,
    y: number,
    look: Pick<TextShape, 'size' | 'weight' | 'family' | 'fill' | 'isRightToLeft' | 'lang'>,
  ): TextShape => ({
    ...look,
    kind: 'text',
    text,
    x: isRight ? FIGURE_SIZE.width - MARGIN : MARGIN,
    y,
    anchor: isRight === Boolean(look.isRightToLeft) ? 'start' : 'end',
  })
  const sourceTop = top + titleHeight + 4
  return {
    shapes: [
      ...layout.lines.map(({ text }, index) =>
        line(text, top + (index + 0.5) * layout.lineHeight + layout.size * 0.33, {
          family: TITLE.family,
          weight: TITLE.weight,
          size: layout.size,
          isRightToLeft: startsRightToLeft(title),
          lang: languageOf(title, lang),
          fill: theme.ink,
        }),
      ),
      line(fittingLine(source, width), sourceTop + 12 + SOURCE.size * BASELINE, {
        ...SOURCE,
        isRightToLeft: isRight,
        fill: theme.muted,
      }),
    ],
    bottom: sourceTop + 36,
  }
}

/** A line of the sans in a width, shortened where it is longer. */
function fittingLine(text: string, width: number): string {
  let [fitting, tooLong] = [1, text.length + 1]
  // By halves: a thousand articles have a long source.
  while (tooLong - fitting > 1) {
    const length = Math.floor((fitting + tooLong) / 2)
    if (measureText(shorten(text, length), SOURCE) > width) tooLong = length
    else fitting = length
  }
  return shorten(text, fitting)
}

/** What the signs mean, and the map's address and credits. */
function drawFoot({ places, note, address }: Figure, left: number, credit: string, theme: MapTheme): Shape[] {
  const { width, height } = FIGURE_SIZE
  const middle = height - FOOT / 2
  const text = (words: string, x: number, anchor: TextShape['anchor'], y = middle): TextShape => ({
    kind: 'text',
    text: words,
    x,
    y: y + SMALL.size * BASELINE,
    anchor,
    ...SMALL,
    fill: theme.muted,
  })
  const shapes: Shape[] = []
  let x = MARGIN
  for (const { basis, words } of [
    { basis: 'named', words: 'named in the article' },
    { basis: 'inferred', words: 'inferred, not named' },
  ] as const) {
    if (places.every((place) => place.basis !== basis)) continue
    // The sign without its number.
    const sign = signShapes({ x: x + 8, y: middle }, { number: 0, basis }, theme, 16)
    shapes.push(...sign.filter(({ kind }) => kind === 'circle'), text(words, x + 22, 'start'))
    x += 22 + measureText(words, SMALL) / USED_WIDTH + 20
  }
  const remarks = [
    places.length === 0 ? 'no place of the article is pinned' : null,
    left > 0 ? `${left} more out of view` : null,
    note,
  ].filter((remark) => remark !== null)
  return [
    ...shapes,
    text(remarks.join(' · '), x, 'start'),
    text(address, width - MARGIN, 'end', middle - 9),
    text(credit, width - MARGIN, 'end', middle + 9),
  ]
}
