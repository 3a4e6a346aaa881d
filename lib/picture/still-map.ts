import type { View } from 'protomaps-leaflet'
import { area, type Box, boxAround, grow, type PixelSize, sharedArea, translate, union } from '../map/box'
import { describePointer, POINTER_CLEARANCE, POINTER_INSET } from '../map/describe-pointer'
import { type EdgePointer, edgePointers } from '../map/edge-pointers'
import type { MapFrame } from '../map/frame-places'
import type { MapPlace } from '../map/map-view'
import { onNearestTurn } from '../map/nearest-turn'
import { framedPlaces } from '../map/opening-frame'
import { type MapMark, placeMarks, placesOf, placesOnGround } from '../map/place-marks'
import { placeOutlines } from '../map/place-outlines'
import { project } from '../map/web-mercator'
import type { MapTheme } from '../map-theme'
import { shorten } from '../shorten'
import { drawMap, layMarkersOut, originOf } from './draw-map'
import { drawPointer } from './draw-pointer'
import { measureText } from './fonts'
import { frameWithLabels, RINGS } from './frame-with-labels'
import type { Shape } from './shape'

export interface StillMap {
  /** In CSS pixels. */
  size: PixelSize
  /** All pinned places, in order. */
  places: readonly MapPlace[]
  /** The address of the place whose marker is ringed. */
  selected: string | null
  theme: MapTheme
  /** What is laid over the map afterwards: neither markers nor names stand there. In CSS pixels from its top left corner. */
  covered: Box
  /** At most so many places out of view have a pointer, the first ones. */
  pointers: number
}

export interface DrawnStillMap {
  /** In CSS pixels from the map's top left corner; they may reach beyond the map. */
  shapes: Shape[]
  frame: MapFrame
  /** The places whose markers are in view, and those that have a pointer. */
  shown: string[]
  pointed: string[]
}

/** Between a marker or its name and the edge of the map, in CSS pixels. */
const MARGIN = 12

/** A name may be as long as this, in letters; on a small map, as wide as two fifths of it. */
const NAME_LETTERS = 40

/**
 * The map of a page for a picture that nobody can move: every marker and every name stands whole in it, a marker without room
 * for its name has none, and each place that is not in view has a pointer, as long as there is room.
 */
export async function drawStillMap(basemap: View, map: StillMap): Promise<DrawnStillMap> {
  const { size, theme, selected, covered } = map
  const whole: Box = { minX: 0, minY: 0, maxX: size.width, maxY: size.height }
  const room = { ...grow(whole, -MARGIN), maxY: Math.min(size.height - MARGIN, covered.minY) }
  const named = map.places.map((place) => ({ ...place, name: fittingName(place.name, size.width * 0.4) }))
  const selectedPlace = named.find(({ path }) => path === selected)
  const frame = frameWithLabels(named, framedPlaces(named, selectedPlace), selectedPlace ?? null, size, room)
  const turned = named.map((place) => onNearestTurn(place, frame.center[0]))
  const origin = originOf(frame, size)
  const fromOrigin = { x: -origin.x, y: -origin.y }
  const marks = placeMarks(turned, frame.zoom, { apart: selected })
  const shown = marksInRoom(marks, frame.zoom, translate(room, origin), selected)
  const labelRoom = translate(room, origin)
  const layout = layMarkersOut(shown, frame.zoom, { selected, room: labelRoom })
  const pointers = drawPointers(
    marks.filter(({ path }) => shown.every((mark) => mark.path !== path)),
    layout
      .flatMap(({ disc, label }) => [grow(disc, RINGS), ...(label ? [label] : [])])
      .map((box) => translate(box, fromOrigin)),
    placesOnGround(placesOf(shown), shown)
      .flatMap((place) => areaBoxes(place, frame.zoom))
      .map((box) => translate(box, fromOrigin)),
    frame,
    map,
  )
  const drawn = await drawMap(basemap, {
    frame,
    size,
    marks: shown,
    places: placesOf(shown),
    theme,
    selected,
    labelRoom,
    wholeNames: { within: whole, clearOf: [covered, ...pointers.map(({ box }) => box)] },
  })
  return {
    shapes: [drawn.ground, ...drawn.places, ...pointers.flatMap(({ shapes }) => shapes)],
    frame,
    shown: pathsOf(shown),
    pointed: pathsOf(marks.filter(({ path }) => pointers.some((pointer) => pointer.path === path))),
  }
}

const pathsOf = (marks: readonly MapMark[]) => placesOf(marks).map(({ path }) => path)

/** The name of a place in no more than a width in CSS pixels. */
function fittingName(name: string, width: number): string {
  let letters = Math.min(name.length, NAME_LETTERS)
  const font = { weight: 600, size: 14 }
  while (letters > 1 && measureText(shorten(name, letters), font) > width) letters--
  return shorten(name, letters)
}

/**
 * The marks that lie whole in a box (in CSS pixels of the world at the zoom), with their names as long as these lie in
 * it too and hide nothing.
 */
function marksInRoom(marks: readonly MapMark[], zoom: number, room: Box, selected: string | null): MapMark[] {
  // The picture's corner lies on a whole pixel, so a marker that fits to a hair may be a pixel off.
  const isIn = (box: Box) => area(box) === 0 || area(box) - sharedArea(box, grow(room, 1)) < 0.01
  let kept = marks.filter(({ position }) => isIn(boxAround(project(position, zoom), { width: 1, height: 1 })))
  for (;;) {
    const layout = layMarkersOut(kept, zoom, { selected, room })
    const inRoom = kept.filter((_, index) => isIn(layout[index]?.disc ?? room))
    if (inRoom.length < kept.length) {
      kept = inRoom
      continue
    }
    const named = layout.filter((_, index) => kept[index]?.name !== '')
    const nameless = new Set(named.filter(({ label }) => !label || !isIn(label)).map(({ path }) => path))
    if (nameless.size === 0) return kept
    // Without a name other markers may find another side for theirs.
    kept = kept.map((place) => (nameless.has(place.path) ? { ...place, name: '' } : place))
  }
}

/** The boxes of a place's area or circle, in CSS pixels of the world at a zoom. */
const areaBoxes = (place: MapPlace, zoom: number): Box[] =>
  placeOutlines(place).flatMap(([outline = []]) => {
    const points = outline.map(([longitude = 0, latitude = 0]) => project([longitude, latitude], zoom))
    return points.length > 0
      ? [points.map(({ x, y }) => ({ minX: x, minY: y, maxX: x, maxY: y })).reduce(union)]
      : []
  })

/** Pointers to places out of view, each as long as it covers no marker, no name and no other pointer; beside areas where there is room. */
function drawPointers(
  places: readonly MapPlace[],
  markers: readonly Box[],
  areas: readonly Box[],
  { center, zoom }: MapFrame,
  { size, theme, covered, pointers, places: all, selected }: StillMap,
) {
  const middle = project(center, zoom)
  const from = all.find(({ path }) => path === selected)?.position ?? center
  const inset = grow({ minX: 0, minY: 0, maxX: size.width, maxY: size.height }, -POINTER_INSET)
  const words = places.slice(0, pointers).map((place) => {
    const point = project(place.position, zoom)
    return {
      ...describePointer(place, from, measureText),
      point: { x: size.width / 2 + point.x - middle.x, y: size.height / 2 + point.y - middle.y },
    }
  })
  const obstacles = [...markers, covered].map((box) => grow(box, POINTER_CLEARANCE))
  const isFree = (placed: readonly EdgePointer[]) =>
    placed.every(({ center }, index) => {
      const pointer = boxAround(center, words[index]?.size ?? { width: 0, height: 0 })
      return obstacles.every((other) => sharedArea(pointer, other) === 0)
    })
  const besideAreas = edgePointers(inset, words, [...obstacles, ...areas])
  const placed = isFree(besideAreas) ? besideAreas : edgePointers(inset, words, obstacles)
  const taken = [...markers, covered]
  return words.flatMap((pointer, index) => {
    const at = placed[index]
    const box = at && boxAround(at.center, pointer.size)
    if (!box || taken.some((other) => sharedArea(box, other) > 0)) return []
    taken.push(box)
    const shapes = drawPointer(pointer, { x: box.minX, y: box.minY }, at.angle, theme)
    return [{ path: pointer.place.path, box: grow(box, POINTER_CLEARANCE), shapes }]
  })
}
