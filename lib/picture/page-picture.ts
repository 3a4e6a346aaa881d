import type { View } from 'protomaps-leaflet'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import { type Box, boxAround, type PixelPoint, type PixelSize, translate } from '../map/box'
import { describePointer, spokenPointer } from '../map/describe-pointer'
import { framesBySize } from '../map/frame-places'
import type { MapPlace } from '../map/map-view'
import { MARKER_DIAMETER } from '../map/marker-layout'
import { framedPlaces } from '../map/opening-frame'
import { project, unproject } from '../map/web-mercator'
import { pageTheme } from '../map-theme'
import type { GroundDetail } from './draw-ground'
import { drawMap } from './draw-map'
import { drawPointer } from './draw-pointer'
import { measureText } from './fonts'
import { pointerPositions } from './pointer-positions'
import { svgElement, svgOf } from './svg'

/** A map above its text, or in another site's page, is not larger; one beside its text is not smaller. In CSS pixels. */
const LARGEST_ABOVE_TEXT: PixelSize = { width: 960, height: 720 }
const SMALLEST_BESIDE_TEXT: PixelSize = { width: 520, height: 500 }

export interface PagePicture {
  /** All places of the page's map, in order. */
  places: readonly MapPlace[]
  /** The address of the place whose marker is ringed. */
  selected: string | null
  link: (place: MapPlace) => { href: string; opensNewWindow: boolean }
  detail: PictureDetail
}

export interface PictureDetail extends GroundDetail {
  /** The largest map that the picture fills, in CSS pixels; a larger one is sea at its edges until the tiles come. */
  size: PixelSize
  /** The smallest map that the picture is drawn for, in CSS pixels; a smaller one shows the picture of this one. */
  smallest: PixelSize
  /** The largest map that has all its names, in CSS pixels; they are half of the bytes. */
  named: PixelSize
}

/** A zoom at which some maps open, and which these are: at least as large as `atLeast`, and not as large as `below`. */
interface Level {
  zoom: number
  atLeast: PixelSize
  below: PixelSize | null
}

/**
 * The picture of a page's map, as HTML for a box of any size: the map just as it opens in a box of that size, drawn once for each
 * zoom at which it may open, of which a style sheet shows the one that fits. Markers are links, and each place out of view
 * has a pointer at the edge, a link as well.
 */
export async function pagePicture(basemap: View, picture: PagePicture): Promise<string> {
  const { center, zooms } = framesBySize(
    framedPlaces(
      picture.places,
      picture.places.find(({ path }) => path === picture.selected),
    ),
  )
  const levels = levelsOf(zooms, picture.detail)
  const parts = await Promise.all(levels.map((level) => drawLevel(basemap, center, level, picture)))
  const rules = [levelRules(levels), ...parts.map((part) => part.rules)].join('')
  return `<style>${rules}</style>${parts.map((part) => part.markup).join('')}`
}

function levelsOf(
  zooms: readonly { zoom: number; atLeast: PixelSize }[],
  { size, smallest }: PictureDetail,
): Level[] {
  const levels = zooms.map(({ zoom, atLeast }, index) => ({
    zoom,
    atLeast: {
      width: Math.max(atLeast.width, smallest.width),
      height: Math.max(atLeast.height, smallest.height),
    },
    below: zooms[index + 1]?.atLeast ?? null,
  }))
  const isSeen = ({ atLeast, below }: Level) =>
    atLeast.width < size.width &&
    atLeast.height < size.height &&
    (!below || below.width > smallest.width || below.height > smallest.height)
  return levels.filter(isSeen)
}

/** Each level shows from its size on, until the next one does. */
function levelRules(levels: readonly Level[]): string {
  const [, ...nearer] = levels
  const hidden = nearer.map(({ zoom }) => at(zoom)).join()
  return [
    hidden && `${hidden}{display:none}`,
    ...nearer.map(({ zoom, atLeast }, index) => {
      const farther = levels.slice(0, index + 1).map((level) => at(level.zoom))
      return `@container ${sizeQuery(atLeast)}{${farther.join()}{display:none}${at(zoom)}{display:block}}`
    }),
  ].join('')
}

const at = (zoom: number) => `[data-picture-zoom="${zoom}"]`

const sizeQuery = ({ width, height }: PixelSize) =>
  `(min-width:${Math.ceil(width)}px) and (min-height:${Math.ceil(height)}px)`

async function drawLevel(basemap: View, center: [number, number], level: Level, picture: PagePicture) {
  const { zoom } = level
  const { places, selected, link, detail } = picture
  const { size } = detail
  const {
    ground,
    places: placeShapes,
    layout,
    origin,
  } = await drawMap(basemap, {
    frame: { center, zoom },
    size,
    places,
    theme: pageTheme,
    selected,
    link,
    regions: regionsOf(level, size),
    named: boxAround({ x: size.width / 2, y: size.height / 2 }, detail.named),
    detail,
  })
  const middle = project(center, zoom)
  const corner = (x: number, y: number) =>
    unproject({ x: middle.x + (x * size.width) / 2, y: middle.y + (y * size.height) / 2 }, zoom)
  const bbox = [...corner(-1, 1), ...corner(1, -1)]
  const svg = svgOf(size, { 'data-bbox': bbox.join() }, [ground, ...placeShapes])
  const markers = layout
    .flatMap(({ disc, label }) => [disc, label])
    .map((box) => translate(box, { x: -middle.x, y: -middle.y }))
  const pointers = drawPointers(center, level, markers, picture)
  return {
    rules: pictureRule(zoom, middle, origin) + pointers.rules,
    markup: `<div data-picture-zoom="${zoom}">${svg}${pointers.markup}</div>`,
  }
}

/**
 * The middle of the picture is that of its box, but for a part of a pixel: Leaflet rounds the top left corner of its map to whole
 * pixels of the world, and the picture goes along. A browser that cannot round has it in the middle.
 */
function pictureRule(zoom: number, middle: PixelPoint, origin: PixelPoint): string {
  const [x, y] = [middle.x - origin.x, middle.y - origin.y].map((length) => Math.round(length * 100) / 100)
  return `${at(zoom)}>svg{left:calc(50cqw - ${x}px);top:calc(50cqh - ${y}px);left:round(50cqw - ${x}px,1px);top:round(50cqh - ${y}px,1px)}`
}

/**
 * What of the largest picture is seen at a level, in CSS pixels from its top left corner: maps narrower than the next level's
 * however high, and maps lower than those however wide; a cross.
 */
function regionsOf({ below }: Level, { width, height }: PixelSize): Box[] {
  const upright = { width: Math.min(below?.width ?? width, width), height }
  const lying = { width, height: Math.min(below?.height ?? height, height) }
  if (below && upright.width < SMALLEST_BESIDE_TEXT.width)
    upright.height = Math.min(height, LARGEST_ABOVE_TEXT.height)
  if (below && lying.height < SMALLEST_BESIDE_TEXT.height)
    lying.width = Math.min(width, LARGEST_ABOVE_TEXT.width)
  const middle = { x: width / 2, y: height / 2 }
  const [column, row] = [boxAround(middle, upright), boxAround(middle, lying)]
  return [column, { ...row, maxX: column.minX }, { ...row, minX: column.maxX }].filter(
    ({ minX, maxX }) => maxX > minX,
  )
}

/** A pointer for each place that some map of the level has out of view, and the rules that show it there and its marker elsewhere. */
function drawPointers(
  center: [number, number],
  level: Level,
  markers: readonly Box[],
  { places, selected, link }: PagePicture,
) {
  const { zoom, atLeast } = level
  const middle = project(center, zoom)
  const from = places.find(({ path }) => path === selected)?.position ?? center
  const pointers = places
    .map((place) => {
      const point = project(place.position, zoom)
      const offset = { x: point.x - middle.x, y: point.y - middle.y }
      return { ...describePointer(place, from, measureText), offset, shownFrom: smallestShowing(offset) }
    })
    .filter(({ shownFrom }) => shownFrom.width > atLeast.width || shownFrom.height > atLeast.height)
  const positions = pointerPositions(pointers, markers)
  const drawn = pointers.map((pointer, index) => {
    const { href, opensNewWindow } = link(pointer.place)
    const angle = (Math.atan2(pointer.offset.y, pointer.offset.x) * 180) / Math.PI
    const picture = svgElement(
      pointer.size,
      { 'aria-hidden': 'true' },
      drawPointer(pointer, { x: 0, y: 0 }, angle, pageTheme),
    )
    const name = spokenPointer(pointer, angle)
    const isPointer = `${at(zoom)}>a[href="${href}"]`
    const narrower = positions[index]?.upTo
      .map(({ width, declarations }) => `@container (max-width:${width}px){${isPointer}{${declarations}}}`)
      .join('')
    const isMarker = `${at(zoom)} svg a[href="${href}"]`
    return {
      markup: toXml(
        x('a', { href, 'aria-label': name, ...(opensNewWindow && { target: '_blank', rel: 'noopener' }) }, [
          picture,
        ]),
      ),
      rules: `${isPointer}{${positions[index]?.declarations}}${narrower}${isMarker}{display:none}@container ${sizeQuery(pointer.shownFrom)}{${isPointer}{display:none}${isMarker}{display:inline}}`,
    }
  })
  return {
    markup: drawn.map(({ markup }) => markup).join(''),
    rules: drawn.map(({ rules }) => rules).join(''),
  }
}

/** The smallest map that has a whole marker in view, so far from its middle; in CSS pixels. */
const smallestShowing = ({ x, y }: PixelPoint): PixelSize => ({
  width: 2 * Math.abs(x) + MARKER_DIAMETER,
  height: 2 * Math.abs(y) + MARKER_DIAMETER,
})
