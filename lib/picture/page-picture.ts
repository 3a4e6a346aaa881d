import type { View } from 'protomaps-leaflet'
import { type Box, boxAround, boxAt, holds, type PixelPoint, type PixelSize, translate } from '../map/box'
import { framesBySize } from '../map/frame-places'
import type { MapPlace } from '../map/map-view'
import { allOnNearestTurn } from '../map/nearest-turn'
import { framedPlaces, openingRoom } from '../map/opening-frame'
import { type MapMark, placeMarks } from '../map/place-marks'
import { project, unproject } from '../map/web-mercator'
import { pageTheme } from '../map-theme'
import type { GroundDetail } from './draw-ground'
import { drawMap } from './draw-map'
import { drawPagePointers } from './page-pointers'
import {
  at,
  type LevelLimits,
  levelRules,
  levelsOf,
  type PictureLevel,
  regionsOf,
  sizeQuery,
} from './picture-levels'
import { svgOf } from './svg'

/** The largest map on a phone held upright, in CSS pixels. */
const PHONE: PixelSize = { width: 480, height: 544 }

/** Of the 105 names in the picture of the first article, a phone shows 22: the others need not be laid out there, nor again when the font comes. */
const phoneRule = `@container (max-width:${PHONE.width}px) and (max-height:${PHONE.height}px){[data-part=beyond-phones]{display:none}}`

export interface PictureDetail extends GroundDetail, LevelLimits {
  /** The largest map that has all its names, in CSS pixels; they are half of the bytes. */
  named: PixelSize
}

export interface PagePicture {
  /** All places of the page's map, in order. */
  places: readonly MapPlace[]
  /** The address of the place whose marker is ringed. */
  selected: string | null
  /** The address that the marker of a place leads to. */
  link: (place: MapPlace) => string
  detail: PictureDetail
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
  const rules = [phoneRule, levelRules(levels), ...parts.map((part) => part.rules)].join('')
  return `<style>${rules}</style>${parts.map((part) => part.markup).join('')}`
}

/** The same picture for a page in another site's frame, which its links leave as it is. */
export const openingNewWindows = (picture: string) =>
  picture.replace(/<a href="[^"]*"/g, '$& target="_blank" rel="noopener"')

async function drawLevel(basemap: View, center: [number, number], level: PictureLevel, picture: PagePicture) {
  const { zoom } = level
  const { places, selected, link, detail } = picture
  const { size } = detail
  const inTheMiddle = { x: size.width / 2, y: size.height / 2 }
  const turned = allOnNearestTurn(places, center[0])
  const marks = placeMarks(turned, zoom, { open: selected })
  const {
    ground,
    places: placeShapes,
    layout,
    origin,
  } = await drawMap(basemap, {
    frame: { center, zoom },
    size,
    marks,
    places: turned,
    theme: pageTheme,
    selected,
    labelRoom: openingRoom(turned, zoom),
    link,
    regions: regionsOf(level, size),
    named: boxAround(inTheMiddle, detail.named),
    onPhones: boxAround(inTheMiddle, PHONE),
    detail,
  })
  const middle = project(center, zoom)
  const [west, north] = unproject(origin, zoom)
  const [east, south] = unproject({ x: origin.x + size.width, y: origin.y + size.height }, zoom)
  const svg = svgOf(size, { 'data-bbox': [west, south, east, north].join() }, [ground, ...placeShapes])
  const toMiddle = { x: -middle.x, y: -middle.y }
  const markers = layout
    .flatMap(({ disc, label }) => (label ? [disc, label] : [disc]))
    .map((box) => translate(box, toMiddle))
  const drawn = boxAt(origin.x, origin.y, size)
  const isDrawn = (_: MapMark, index: number) => {
    const disc = layout[index]?.disc
    return disc !== undefined && holds(drawn, disc)
  }
  const labelRules = marks.map((place, index) => {
    const { label } = layout[index] ?? {}
    return label && isDrawn(place, index) ? labelRule(link(place), translate(label, toMiddle), level) : ''
  })
  const pointers = drawPagePointers(center, level, markers, {
    ...picture,
    marks,
    drawn: new Set(marks.filter(isDrawn)),
  })
  return {
    rules: [pictureRule(zoom, middle, origin), ...labelRules, pointers.rules].join(''),
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

/** Leaves the label of a marker out of the maps of a level that would cut it; its box is in CSS pixels from the middle of the map. */
function labelRule(href: string, { minX, maxX, minY, maxY }: Box, { zoom, atLeast }: PictureLevel): string {
  const shownFrom = { width: 2 * Math.max(-minX, maxX), height: 2 * Math.max(-minY, maxY) }
  if (shownFrom.width <= atLeast.width && shownFrom.height <= atLeast.height) return ''
  const label = `${at(zoom)} svg a[href="${href}"]>g:last-child`
  return `${label}{display:none}@container ${sizeQuery(shownFrom)}{${label}{display:inline}}`
}
