import { cardSize } from '../describe-card'
import type { MapView } from '../map/map-view'
import type { MapTheme } from '../map-theme'
import type { OpenBasemap } from '../picture/open-basemap'
import type { Shape } from '../picture/shape'
import type { CardWords } from './card-words'
import { drawCardMap } from './draw-card-map'
import { drawCardWords, type WordSizes } from './draw-card-words'

export interface Card {
  /** The page that it stands for, by its path in the site. */
  path: string
  words: CardWords
  /** What its map shows; a card without a map gives its words all the room. */
  map: { view: MapView; selected: string | null } | null
}

/** Where the map begins, in pixels: the words stand on paper to the left of it. */
export const MAP_LEFT = 544

/** From the words to the edge of their paper at the left and at the right, in pixels: beside a map, and alone. */
const MARGINS = { beside: 48, alone: 88 }

/** How large words are set, in pixels, the most wanted size first. */
const SIZES: Record<'beside' | 'alone', WordSizes> = {
  beside: { name: [60, 56, 52, 48, 44], quotation: [34, 32, 30, 28, 26] },
  alone: { name: [84, 76, 68, 60, 52, 44], quotation: [44, 42, 40, 38, 36, 34, 32, 30, 28, 26] },
}

/** The card of a page, 1200 × 630 pixels: the map at the right, the name, the quotation and the source on paper at the left. */
export async function drawCard(basemap: OpenBasemap, card: Card, theme: MapTheme): Promise<Shape[]> {
  const { words, map } = card
  const paper: Shape = { kind: 'rect', x: 0, y: 0, ...cardSize, fill: theme.paper }
  const [kind, right] = map ? (['beside', MAP_LEFT] as const) : (['alone', cardSize.width] as const)
  const column = { left: MARGINS[kind], right: right - MARGINS[kind] }
  const mapBox = { minX: MAP_LEFT, minY: 0, maxX: cardSize.width, maxY: cardSize.height }
  return [
    paper,
    ...(map ? await drawCardMap(basemap, map, mapBox, theme) : []),
    ...drawCardWords(words, column, SIZES[kind], theme),
  ]
}
