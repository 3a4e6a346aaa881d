import {
  type Feature,
  Labeler,
  LineSymbolizer,
  type PaintRule,
  PolygonSymbolizer,
  type PreparedTile,
  type View,
} from 'protomaps-leaflet'
import type { LabelAvoidance } from '../basemap/label-avoidance'
import { basemapLabelRules } from '../basemap/label-rules'
import { basemapPaintRules } from '../basemap/paint-rules'
import type { PlacedLabel } from '../basemap/place-label'
import { tilesInBox } from '../basemap/tiles-in-box'
import { type Box, grow, type PixelPoint, translate } from '../map/box'
import type { MapTheme } from '../map-theme'
import { canvasFontFamily, MeasuringContext } from './fonts'
import { PATH_UNIT, type PathDetail, pathData } from './path-data'
import type { CircleShape, GroupShape, PathShape, Shape, TextShape } from './shape'

/** Lines go on beyond what is seen of them by so much, in CSS pixels, so that their ends and the outlines of cut areas do not show. */
const BLEED = 5

/** Tiles overlap by so much, in CSS pixels, so that no seam shows between them. */
const SEAM = 0.5

export interface GroundDetail extends PathDetail {
  /** Whether rivers and the shores of lakes are drawn. */
  hasRivers: boolean
}

export interface Ground {
  zoom: number
  /** What is drawn, in CSS pixels of the world at this zoom: boxes that do not overlap. */
  regions: readonly Box[]
  /** Where names stand, in the same pixels. */
  named: Box
  /** What a phone shows at most, in the same pixels: names then stand in a group of their own, and those wholly beyond this in another in it. */
  onPhones?: Box
  /** The picture's top left corner, in the same pixels. */
  origin: PixelPoint
  theme: MapTheme
  detail: GroundDetail
  avoid: LabelAvoidance
}

/**
 * Land, water, borders and names as shapes, by the same rules as the interactive map; in CSS pixels from the origin. The ground
 * below them all has the colour of the sea.
 */
export async function drawGround(basemap: View, ground: Ground): Promise<Shape[]> {
  const pieces = await Promise.all(
    ground.regions.map(async (region) => ({ region, tiles: await tilesInBox(basemap, ground.zoom, region) })),
  )
  return [...drawTiles(pieces, ground), ...drawLabels(pieces, ground)]
}

interface Piece {
  region: Box
  tiles: PreparedTile[]
}

/**
 * Tile by tile, each cut at its own edges: an area that was cut at the edge of a tile has an outline there, which the library
 * hides in the same way.
 */
function drawTiles(pieces: readonly Piece[], { zoom, origin, theme, detail }: Ground): GroupShape[] {
  const rules = basemapPaintRules(theme)
    .filter(({ minzoom = 0, maxzoom = Infinity }) => zoom >= minzoom && zoom <= maxzoom)
    .filter((rule) => detail.hasRivers || !isWaterLine(rule))
  return pieces.flatMap(({ region, tiles }) =>
    tiles.flatMap((tile) => {
      const visible = intersection(region, grow(boxOf(tile), SEAM))
      const shapes: PathShape[] = []
      // An area has a rule for its outline and one for its fill.
      const known = new Map<Feature, string>()
      const dataOf = (feature: Feature) => {
        const { geom, geomType } = feature
        const data =
          known.get(feature) ??
          pathData(inWorld(geom, tile), geomType === POLYGON, grow(visible, BLEED), origin, detail)
        known.set(feature, data)
        return data
      }
      for (const rule of rules) {
        const data = featuresOf(tile, rule, zoom).map(dataOf).join('')
        if (data === '') continue
        const look = lookOf(rule, zoom)
        const below = shapes.at(-1)
        // A fill over the outline of the same areas is one shape.
        if (below?.data === data && !below.fill && look.fill) below.fill = look.fill
        else shapes.push({ kind: 'path', data, unit: PATH_UNIT, ...look })
      }
      const clip = translate(visible, { x: -origin.x, y: -origin.y })
      return shapes.length > 0 ? [{ kind: 'group', clip, shapes }] : []
    }),
  )
}

const POLYGON = 3

const isWaterLine = ({ dataLayer, symbolizer }: PaintRule) =>
  dataLayer === 'water' && symbolizer instanceof LineSymbolizer

const featuresOf = (tile: PreparedTile, rule: PaintRule, zoom: number): Feature[] =>
  (tile.data.get(rule.dataLayer) ?? []).filter((feature) => !rule.filter || rule.filter(zoom, feature))

const boxOf = ({ origin, dim }: PreparedTile): Box => ({
  minX: origin.x,
  minY: origin.y,
  maxX: origin.x + dim,
  maxY: origin.y + dim,
})

const inWorld = (parts: Feature['geom'], { scale, origin }: PreparedTile): PixelPoint[][] =>
  parts.map((part) => part.map(({ x, y }) => ({ x: x * scale + origin.x, y: y * scale + origin.y })))

const intersection = (a: Box, b: Box): Box => ({
  minX: Math.max(a.minX, b.minX),
  minY: Math.max(a.minY, b.minY),
  maxX: Math.min(a.maxX, b.maxX),
  maxY: Math.min(a.maxY, b.maxY),
})

/** The library's symbolizers say what the interactive map paints with. */
function lookOf({ symbolizer }: PaintRule, zoom: number): Pick<PathShape, 'fill' | 'stroke'> {
  if (symbolizer instanceof PolygonSymbolizer) return { fill: symbolizer.fill.get(zoom) }
  if (symbolizer instanceof LineSymbolizer) {
    const { color, width, dash } = symbolizer
    return {
      stroke: { color: color.get(zoom), width: width.get(zoom), ...(dash && { dash: dash.get(zoom) }) },
    }
  }
  throw new Error('A paint rule of the basemap has a symbolizer that a picture does not know.')
}

interface WrittenLabel {
  label: PlacedLabel
  anchor: PixelPoint
}

function drawLabels(pieces: readonly Piece[], ground: Ground): Shape[] {
  const { zoom, origin, theme, avoid, named, onPhones } = ground
  let written: WrittenLabel[] = []
  let anchor: PixelPoint = { x: 0, y: 0 }
  const write = (label: PlacedLabel) => written.push({ label, anchor })
  const rules = basemapLabelRules(theme, canvasFontFamily('sans', ''), avoid, write)
  const context = new MeasuringContext() as unknown as CanvasRenderingContext2D
  const labeler = new Labeler(zoom, context, rules, Infinity)
  labeler.add(new Map([['', eachOnce(pieces.flatMap(({ tiles }) => tiles))]]))
  const boxes = pieces.map(({ region }) => intersection(region, named))
  const within = (box: Box) => (isEmpty(box) ? [] : [...labeler.index.searchBbox(box, Infinity)])
  const labels = [...new Set(boxes.flatMap(within))]
  const draw = (some: typeof labels): Shape[] => {
    written = []
    for (const label of some) {
      anchor = { x: label.anchor.x - origin.x, y: label.anchor.y - origin.y }
      label.draw(context)
    }
    // No label touches another, so their order is free: those that look alike stand together, which takes fewer bytes.
    written.sort((a, b) => lookOfLabel(a.label).localeCompare(lookOfLabel(b.label)))
    return [...written.flatMap(dotShapes), ...written.flatMap(textShapes)]
  }
  if (!onPhones) return draw(labels)
  const near = new Set(within(onPhones))
  const beyond = draw(labels.filter((label) => !near.has(label)))
  return [
    {
      kind: 'group',
      part: 'names',
      shapes: [
        ...draw(labels.filter((label) => near.has(label))),
        ...(beyond.length > 0 ? [{ kind: 'group', part: 'beyond-phones', shapes: beyond } as const] : []),
      ],
    },
  ]
}

/** The library would place the names of a tile that several regions share once for each. */
const eachOnce = (tiles: readonly PreparedTile[]): PreparedTile[] => [
  ...new Map(tiles.map((tile) => [`${tile.origin.x} ${tile.origin.y}`, tile])).values(),
]

const isEmpty = ({ minX, minY, maxX, maxY }: Box) => maxX <= minX || maxY <= minY

const lookOfLabel = ({ style: { size, weight, colors } }: PlacedLabel) => [size, weight, colors.text].join()

function dotShapes({ label: { style }, anchor: { x, y } }: WrittenLabel): CircleShape[] {
  const { dot, colors } = style
  if (!dot) return []
  const circle = (radius: number, fill: string): CircleShape => ({ kind: 'circle', x, y, radius, fill })
  const ring = dot.ring ? [circle(dot.radius - 1, colors.halo), circle(dot.radius - 2, colors.text)] : []
  return [{ ...circle(dot.radius, colors.text), stroke: { color: colors.halo, width: 2.4 } }, ...ring]
}

const textShapes = ({ label: { style, lines }, anchor: { x, y } }: WrittenLabel): TextShape[] =>
  lines.map((line) => ({
    kind: 'text',
    text: line.text,
    x: x + line.x,
    y: y + line.y,
    anchor: 'start',
    size: style.size,
    weight: style.weight,
    fill: style.colors.text,
    halo: { color: style.colors.halo, width: 3 },
    ...(style.spacing && { spacing: style.spacing }),
  }))
