import { type Box, type PixelPoint, translate } from '../map/box'
import type { MapPlace } from '../map/map-view'
import { NAME, NOTE, PADDING } from '../map/marker-label'
import { MARKER_DIAMETER, type PlacedMarker } from '../map/marker-layout'
import { BASELINE, markerRings, markerSign, signText, stackSign } from '../map/marker-sign'
import type { MapMark } from '../map/place-marks'
import { project } from '../map/web-mercator'
import type { MapTheme } from '../map-theme'
import { startsRightToLeft } from '../writing-direction'
import { drawExtents } from './draw-extents'
import { PATH_UNIT } from './path-data'
import type { CircleShape, GroupShape, Shape, TextShape } from './shape'

export interface DrawnPlaces {
  marks: readonly MapMark[]
  places: readonly MapPlace[]
  /** How the markers stand at the zoom, in the same order. */
  layout: readonly PlacedMarker[]
  zoom: number
  /** The picture's top left corner, in CSS pixels of the world at the zoom. */
  origin: PixelPoint
  /** What is in the picture, in the same pixels. */
  box: Box
  theme: MapTheme
  /** The address of the place whose marker is ringed. */
  selected: string | null
  /** Where a marker leads; markers lead nowhere without it. */
  link?: (place: MapPlace) => string
}

/** Areas, lines and dots of places, then the lines from places to markers that had to make room, then the markers; in CSS pixels from the origin. */
export function drawPlaces(drawn: DrawnPlaces): Shape[] {
  const { marks, layout, box } = drawn
  const placed = marks.flatMap((place, index) => {
    const marker = layout[index]
    return marker ? [{ place, marker }] : []
  })
  const inPicture = placed.filter(({ marker: { disc } }) => isInside(disc, box))
  return [
    { kind: 'group', isDecoration: true, shapes: drawExtents(drawn) },
    ...inPicture.flatMap(({ place, marker }) => leaderShapes(place, marker, drawn)),
    ...inPicture.map(({ place, marker }) => markerShape(place, marker, drawn)),
  ]
}

/** A marker that is cut off at the picture's edge is left out; a pointer stands for it. */
const isInside = (disc: Box, box: Box) =>
  disc.minX >= box.minX && disc.maxX <= box.maxX && disc.minY >= box.minY && disc.maxY <= box.maxY

function leaderShapes(
  { position }: MapPlace,
  { offset }: PlacedMarker,
  { zoom, origin, theme }: DrawnPlaces,
): Shape[] {
  if (Math.hypot(offset.x, offset.y) <= 1) return []
  const point = project(position, zoom)
  const [x, y] = [point.x - origin.x, point.y - origin.y]
  const [startX, startY, alongX, alongY] = [x, y, offset.x, offset.y].map((value) =>
    Math.round(value / PATH_UNIT),
  )
  return [
    {
      kind: 'path',
      data: `M${startX} ${startY}l${alongX} ${alongY}`,
      unit: PATH_UNIT,
      stroke: { color: theme.ink, width: 1 },
    },
    { kind: 'circle', x, y, radius: 3, fill: theme.ink },
  ]
}

function markerShape(place: MapMark, marker: PlacedMarker, drawn: DrawnPlaces): GroupShape {
  const { theme, origin, selected, link } = drawn
  const isSelected = place.path === selected
  const { minX, maxX, minY, maxY } = marker.disc
  const center = { x: (minX + maxX) / 2, y: (minY + maxY) / 2 }
  const label = marker.label && translate(marker.label, { x: -center.x, y: -center.y })
  return {
    kind: 'group',
    // Around their middles all markers are the same, which gzip writes once.
    placed: { x: center.x - origin.x, y: center.y - origin.y, scale: 1 },
    shapes: [
      ...ringShapes(isSelected, theme),
      ...signShapes({ x: 0, y: 0 }, place, theme),
      ...(label && place.name !== '' ? [labelGroup(place, label, marker.side, isSelected, theme)] : []),
    ],
    ...(link && { link: { href: link(place), name: place.spokenName, isCurrent: isSelected } }),
  }
}

function ringShapes(isSelected: boolean, theme: MapTheme): CircleShape[] {
  let radius = MARKER_DIAMETER / 2
  const rings = markerRings(isSelected, theme).map(({ color, width }): CircleShape => {
    radius += width
    return { kind: 'circle', x: 0, y: 0, radius, fill: color }
  })
  return rings.reverse()
}

/** The sign of a place around a point, as large across as a marker or otherwise, in CSS pixels. */
export function signShapes(
  { x, y }: PixelPoint,
  {
    letter,
    number,
    basis,
    members,
  }: Pick<MapPlace, 'letter' | 'number' | 'basis'> & Partial<Pick<MapMark, 'members'>>,
  theme: MapTheme,
  diameter = MARKER_DIAMETER,
): Shape[] {
  const stacked = members && stackSign(members.length)
  const words = stacked?.text ?? signText({ letter, number })
  const sign = markerSign(basis, theme, words)
  const scale = diameter / MARKER_DIAMETER
  const { color, width, dash } = sign.rim
  const rim = { color, width: width * scale, ...(dash && { dash: dash.map((length) => length * scale) }) }
  const behind = (stacked?.behind ?? []).flatMap((above): CircleShape[] => [
    { kind: 'circle', x, y: y - above * scale, radius: diameter / 2, fill: theme.paper },
    { kind: 'circle', x, y: y - above * scale, radius: sign.radius * scale, stroke: rim },
  ])
  return [
    ...behind,
    // Paper under a dashed rim, as under the middle.
    { kind: 'circle', x, y, radius: diameter / 2, fill: sign.fill },
    { kind: 'circle', x, y, radius: sign.radius * scale, stroke: rim },
    {
      kind: 'text',
      text: words,
      x,
      y: y + sign.number.baseline * scale,
      anchor: 'middle',
      size: sign.number.size * scale,
      weight: sign.number.weight,
      fill: sign.number.color,
    },
  ]
}

/** The label by itself: the last of a marker's shapes, which a style sheet can leave out. */
function labelGroup(
  { name, basis, lang }: MapPlace,
  box: Box,
  side: PlacedMarker['side'],
  isSelected: boolean,
  theme: MapTheme,
): GroupShape {
  const color = isSelected ? theme.onMark : theme.ink
  const halo = isSelected ? undefined : { color: theme.land, width: 4 }
  const line = (text: string, font: typeof NAME, top: number): TextShape => ({
    kind: 'text',
    text,
    ...alongLabel(box, side, startsRightToLeft(text)),
    y: top + font.height / 2 + font.size * BASELINE,
    size: font.size,
    weight: font.weight,
    fill: color,
    ...(halo && { halo }),
  })
  const ground: Shape = {
    kind: 'rect',
    x: box.minX,
    y: box.minY,
    width: box.maxX - box.minX,
    height: box.maxY - box.minY,
    corner: 3,
    fill: theme.mark,
  }
  return {
    kind: 'group',
    shapes: [
      ...(isSelected ? [ground] : []),
      { ...line(name, NAME, box.minY), lang },
      ...(basis === 'inferred' ? [{ ...line(NOTE.text, NOTE, box.minY + NAME.height), isItalic: true }] : []),
    ],
  }
}

/** A name that is read from right to left begins at its right end, as in the browser. */
function alongLabel(
  { minX, maxX }: Box,
  side: PlacedMarker['side'],
  isRightToLeft: boolean,
): Pick<TextShape, 'x' | 'anchor' | 'isRightToLeft'> {
  const [left, right] = isRightToLeft ? (['end', 'start'] as const) : (['start', 'end'] as const)
  const direction = isRightToLeft && { isRightToLeft }
  if (side === 'right') return { x: minX + PADDING, anchor: left, ...direction }
  if (side === 'left') return { x: maxX - PADDING, anchor: right, ...direction }
  return { x: (minX + maxX) / 2, anchor: 'middle', ...direction }
}
