import type { View } from 'protomaps-leaflet'
import { avoidPlaces, type LabelAvoidance } from '../basemap/label-avoidance'
import { type Box, boxAround, grow, type PixelPoint, type PixelSize, sharedArea, translate } from '../map/box'
import { type Bbox, frameBbox } from '../map/frame-bbox'
import type { MapFrame } from '../map/frame-places'
import type { MapPlace } from '../map/map-view'
import { markerLabelSize } from '../map/marker-label'
import { type LabelRoom, markerLayout, type PlacedMarker } from '../map/marker-layout'
import { type MapMark, placesOnGround } from '../map/place-marks'
import { project } from '../map/web-mercator'
import type { MapTheme } from '../map-theme'
import { drawGround, type GroundDetail } from './draw-ground'
import { drawPlaces } from './draw-places'
import { measureText } from './fonts'
import type { GroupShape, Shape } from './shape'

export interface MapPicture {
  /** Middle `[longitude, latitude]` and zoom; or a bbox, which is then shown whole. */
  frame: MapFrame | { bbox: Bbox }
  /** In CSS pixels. */
  size: PixelSize
  /** As `placeMarks` has the markers at the zoom of the frame. */
  marks: readonly MapMark[]
  /** What is drawn on the ground is that of all places, and not only of those whose markers are there. */
  places: readonly MapPlace[]
  theme: MapTheme
  /** The address of the place whose marker is ringed. */
  selected?: string | null
  /** Where the names of markers stand whole, if they can: in CSS pixels of the world at the zoom. */
  labelRoom?: Box | null
  /** Where a marker leads; markers lead nowhere without it. */
  link?: (place: MapPlace) => string
  /** What of the picture is drawn, in CSS pixels from its top left corner: boxes that do not overlap. All of it without them. */
  regions?: readonly Box[]
  /** Where names stand, in the same pixels; everywhere without it. */
  named?: Box
  /** What a phone shows at most, in the same pixels: names then stand in a group of their own, and those wholly beyond this in another in it. */
  onPhones?: Box
  detail?: GroundDetail
  /** The basemap's names stand whole in this box and clear of these, in the same pixels; without it they may be cut at the edge. */
  wholeNames?: { within: Box; clearOf: readonly Box[] }
}

export interface DrawnMap {
  /** Sea, land, borders and the basemap's names: left to the eye. */
  ground: GroupShape
  /** Areas, and markers with their names. */
  places: Shape[]
  layout: readonly PlacedMarker[]
  /** The picture's top left corner, in CSS pixels of the world at its zoom. */
  origin: PixelPoint
}

/** As exact as the interactive map, to the eye. */
const FULL_DETAIL: GroundDetail = { tolerance: 0.3, smallestArea: 0.5, hasRivers: true }

/** Draws a map from the tiles of a basemap: as the interactive map shows it with the same frame in a box of the same size. */
export async function drawMap(basemap: View, picture: MapPicture): Promise<DrawnMap> {
  const { size, marks, places, theme } = picture
  const frame = 'bbox' in picture.frame ? frameBbox(picture.frame.bbox, size) : picture.frame
  const { zoom } = frame
  const origin = originOf(frame, size)
  const selected = picture.selected ?? null
  const layout = layMarkersOut(marks, zoom, { selected, room: picture.labelRoom ?? null })
  const whole: Box = { minX: 0, minY: 0, maxX: size.width, maxY: size.height }
  const regions = (picture.regions ?? [whole]).map((region) => translate(region, origin))
  const named = translate(picture.named ?? whole, origin)
  const onPhones = picture.onPhones && translate(picture.onPhones, origin)
  const detail = picture.detail ?? FULL_DETAIL
  const avoid = keepWhole(
    avoidPlaces(places, () => layout),
    picture.wholeNames,
    origin,
  )
  const ground = await remembered(
    basemap,
    JSON.stringify([zoom, regions, named, onPhones, origin, theme, detail, picture.wholeNames, layout]),
    () => drawGround(basemap, { zoom, regions, named, onPhones, origin, theme, detail, avoid }),
  )
  return {
    ground: {
      kind: 'group',
      isDecoration: true,
      shapes: [{ kind: 'rect', x: 0, y: 0, ...size, fill: theme.sea }, ...ground],
    },
    places: drawPlaces({
      marks,
      places: placesOnGround(places, marks),
      layout,
      zoom,
      origin,
      box: translate(whole, origin),
      theme,
      selected,
      link: picture.link,
    }),
    layout,
    origin,
  }
}

/** Between a name and the edge that would cut it, in CSS pixels: its halo, and some room. */
const NAME_MARGIN = 6

/** A name that would be cut, or lie under something else, tries the other sides of its dot, as it does beside a marker. */
function keepWhole(
  avoid: LabelAvoidance,
  wholeNames: MapPicture['wholeNames'],
  origin: PixelPoint,
): LabelAvoidance {
  if (!wholeNames) return avoid
  const within = grow(translate(wholeNames.within, origin), -NAME_MARGIN)
  const clearOf = wholeNames.clearOf.map((box) => translate(box, origin))
  return {
    ...avoid,
    isClear: (box, zoom) =>
      box.minX >= within.minX &&
      box.maxX <= within.maxX &&
      box.minY >= within.minY &&
      box.maxY <= within.maxY &&
      clearOf.every((other) => sharedArea(box, other) === 0) &&
      avoid.isClear(box, zoom),
  }
}

/** The grounds that were drawn last: the pages of an article's places mostly show the same one. */
const groundsOf = new WeakMap<View, Map<string, Promise<Shape[]>>>()
const GROUNDS_KEPT = 32

function remembered(basemap: View, key: string, draw: () => Promise<Shape[]>): Promise<Shape[]> {
  const grounds = groundsOf.get(basemap) ?? new Map<string, Promise<Shape[]>>()
  groundsOf.set(basemap, grounds)
  const ground = grounds.get(key) ?? draw()
  grounds.delete(key)
  grounds.set(key, ground)
  const [oldest] = grounds.keys()
  if (grounds.size > GROUNDS_KEPT && oldest !== undefined) grounds.delete(oldest)
  return ground
}

/** On whole pixels, as Leaflet lays its own out. */
export function originOf({ center, zoom }: MapFrame, size: PixelSize): PixelPoint {
  const { minX, minY } = boxAround(project(center, zoom), size)
  return { x: Math.round(minX), y: Math.round(minY) }
}

/** How the markers stand at a zoom. */
export const layMarkersOut = (
  places: readonly MapMark[],
  zoom: number,
  labelRoom: LabelRoom,
): PlacedMarker[] =>
  markerLayout(
    places.map((place) => ({ ...place, label: markerLabelSize(place, measureText) })),
    zoom,
    labelRoom,
  )
