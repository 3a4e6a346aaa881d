import { type GeometryParts, positionsOf } from '../places/geometry-parts'
import { westernmost } from '../places/westernmost'
import { type Box, type PixelSize, union } from './box'
import { pixelsAcross, project, unproject } from './web-mercator'

/** What a map shows: its middle `[longitude, latitude]` in degrees, and a whole zoom. */
export interface MapFrame {
  center: [number, number]
  zoom: number
}

/** What has to be in the frame: a position `[longitude, latitude]`, the radius in metres of the circle around it, and its extent. */
export interface FramedPlace {
  position: readonly [number, number]
  uncertainty: number | null
  extent?: GeometryParts | null
}

export const MIN_ZOOM = 2
/** Beyond it the coast and rivers of the basemap would claim more than their source knows. */
export const MAX_ZOOM = 10

/** A lone place opens no nearer than this: beyond it, the country around is out of sight. */
const LONE_PLACE_ZOOM = 9

/** The share of the map that the places may fill: the rest is for their labels, and to see where in the world they are. */
const FILL = 0.7

/** From this zoom on the country around goes out of sight, so a map comes nearer only as far as its places need the room. */
const COUNTRY_ZOOM = 6

/** So much room across, in CSS pixels, is enough for a place and its label; the circle of a lone place gets twice as much. */
const ROOM_FOR_PLACE = 80

/**
 * The frame that shows all of the places on a map of a size in CSS pixels: centred on them, as near as they fit with the
 * country around. The whole world, where there is none. Places on both sides of the antimeridian are framed across it.
 */
export function framePlaces(places: readonly FramedPlace[], size: PixelSize): MapFrame {
  const { center, zooms } = framesBySize(places)
  const fitting = zooms.findLast(
    ({ atLeast }) => size.width >= atLeast.width && size.height >= atLeast.height,
  )
  return { center, zoom: fitting?.zoom ?? MIN_ZOOM }
}

/**
 * What `framePlaces` gives for maps of every size: the middle `[longitude, latitude]`, which is the same for all of them, and
 * the zooms from the farthest on, each with the smallest map in CSS pixels that is shown at it or nearer.
 */
export function framesBySize(places: readonly FramedPlace[]): {
  center: [number, number]
  zooms: { zoom: number; atLeast: PixelSize }[]
} {
  const farthest = { zoom: MIN_ZOOM, atLeast: { width: 0, height: 0 } }
  if (places.length === 0) return { center: [0, 20], zooms: [farthest] }
  const west = westernmost(places.map(({ position }) => position[0]))
  const box = places.map((place) => boxOf(place, west)).reduce(union)
  const nearer = []
  for (let zoom = MIN_ZOOM + 1; zoom <= MAX_ZOOM; zoom++) {
    const atLeast = smallestMap(box, places.length, zoom)
    if (atLeast) nearer.push({ zoom, atLeast })
  }
  return {
    center: unproject({ x: (box.minX + box.maxX) / 2, y: (box.minY + box.maxY) / 2 }, 0),
    zooms: [farthest, ...nearer],
  }
}

/** The smallest map that shows a box of places (in pixels of the world at zoom 0) at a zoom; null where none does. */
function smallestMap(box: Box, places: number, zoom: number): PixelSize | null {
  const width = (box.maxX - box.minX) * 2 ** zoom
  const height = (box.maxY - box.minY) * 2 ** zoom
  // Never nothing: a place without any width is not shown on a map without a size.
  const fitting = { width: Math.max(1, width / FILL), height: Math.max(1, height / FILL) }
  if (places === 1 && zoom > LONE_PLACE_ZOOM) return null
  const isRoomy = Math.max(width, height) <= ROOM_FOR_PLACE * Math.max(places, 2)
  return zoom <= COUNTRY_ZOOM || isRoomy ? fitting : null
}

/** The box of a place's extent and circle in the pixels of the world at zoom 0; its position lies at or east of `west`. */
function boxOf({ position, uncertainty, extent }: FramedPlace, west: number): Box {
  const turns = Math.ceil((west - position[0]) / 360)
  const latitude = position[1]
  const { x, y } = project([position[0] + 360 * turns, latitude], 0)
  const radius = pixelsAcross(uncertainty ?? 0, latitude, 0)
  const corners = (extent ? positionsOf(extent) : []).map(([longitude = 0, latitude = 0]) => {
    const corner = project([longitude + 360 * turns, latitude], 0)
    return { minX: corner.x, minY: corner.y, maxX: corner.x, maxY: corner.y }
  })
  return corners.reduce(union, { minX: x - radius, minY: y - radius, maxX: x + radius, maxY: y + radius })
}
