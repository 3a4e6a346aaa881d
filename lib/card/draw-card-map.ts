import type { Box } from '../map/box'
import type { MapView } from '../map/map-view'
import { BASELINE } from '../map/marker-sign'
import type { MapTheme } from '../map-theme'
import { drawablePlaces } from '../picture/drawable-places'
import { type Font, measureLine } from '../picture/fonts'
import type { OpenBasemap } from '../picture/open-basemap'
import type { Shape } from '../picture/shape'
import { drawStillMap } from '../picture/still-map'

/** The map is drawn so much larger than on a page: a card is mostly seen at less than half its size. */
const MAP_SCALE = 1.75

/** More pointers would hide the map. */
const POINTERS = 3

/** The map of a card, with its credits, in a box of the card. */
export async function drawCardMap(
  basemap: OpenBasemap,
  { view, selected }: { view: MapView; selected: string | null },
  box: Box,
  theme: MapTheme,
): Promise<Shape[]> {
  const { minX: left, minY: top, maxX: right, maxY: bottom } = box
  const size = { width: (right - left) / MAP_SCALE, height: (bottom - top) / MAP_SCALE }
  const font: Font = { family: 'sans', weight: 400, size: 16 }
  const credits = { width: measureLine(basemap.credit, font) + 20, height: 26 }
  const covered: Box = {
    minX: size.width - credits.width / MAP_SCALE,
    minY: size.height - credits.height / MAP_SCALE,
    maxX: size.width,
    maxY: size.height,
  }
  const { shapes } = await drawStillMap(basemap, {
    size,
    places: drawablePlaces(view.places),
    selected,
    theme,
    covered,
    pointers: POINTERS,
  })
  return [
    {
      kind: 'group',
      placed: { x: left, y: top, scale: MAP_SCALE },
      clip: { minX: 0, minY: 0, maxX: size.width, maxY: size.height },
      shapes,
    },
    { kind: 'rect', x: left, y: top, width: 1, height: bottom - top, fill: theme.rule },
    {
      kind: 'rect',
      x: right - credits.width,
      y: bottom - credits.height,
      ...credits,
      fill: theme.paper,
      fillOpacity: 0.85,
    },
    {
      kind: 'text',
      text: basemap.credit,
      x: right - 10,
      y: bottom - credits.height / 2 + font.size * BASELINE,
      anchor: 'end',
      size: font.size,
      weight: font.weight,
      fill: theme.muted,
    },
  ]
}
