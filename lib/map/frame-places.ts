import type { MultiPolygon, Polygon, Position } from 'geojson'
import { type Box, clamp, type PixelSize, union } from './box'
import { project, unproject, worldSize } from './web-mercator'

/** What a map shows: its middle `[longitude, latitude]` in degrees, and a whole zoom. */
export interface MapFrame {
  center: [number, number]
  zoom: number
}

/** What has to be in the frame: a position `[longitude, latitude]`, the radius in metres of the circle around it, and its area. */
export interface FramedPlace {
  position: readonly [number, number]
  uncertainty: number | null
  area?: Polygon | MultiPolygon | null
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

/** So much room across, in CSS pixels, is enough for a place and its label. */
const ROOM_FOR_PLACE = 80

/** Metres around the equator (WGS 84). */
const EQUATOR = 40_075_017

/**
 * The frame that shows all of the places on a map of a size in CSS pixels: centred on them, as near as they fit with the
 * country around. The whole world, where there is none. Places on both sides of the antimeridian are framed across it.
 */
export function framePlaces(places: readonly FramedPlace[], size: PixelSize): MapFrame {
  if (places.length === 0) return { center: [0, 20], zoom: MIN_ZOOM }
  const west = westernmost(places.map(({ position }) => position[0]))
  const box = places.map((place) => boxOf(place, west)).reduce(union)
  // Never nothing, so that a place without any width has a zoom.
  const width = Math.max(box.maxX - box.minX, Number.EPSILON)
  const height = Math.max(box.maxY - box.minY, Number.EPSILON)
  const room = places.length > 1 ? ROOM_FOR_PLACE * places.length : Math.min(size.width, size.height) / 3
  const fitting = Math.log2(Math.min((FILL * size.width) / width, (FILL * size.height) / height))
  const roomy = Math.log2(room / Math.max(width, height))
  const zoom = clamp(
    Math.floor(Math.min(fitting, Math.max(roomy, COUNTRY_ZOOM))),
    MIN_ZOOM,
    places.length > 1 ? MAX_ZOOM : LONE_PLACE_ZOOM,
  )
  return { center: unproject({ x: (box.minX + box.maxX) / 2, y: (box.minY + box.maxY) / 2 }, 0), zoom }
}

/** The longitude from which, going east, the others span least: the one after the widest gap around the globe. */
function westernmost(longitudes: readonly number[]): number {
  const sorted = [...longitudes].sort((a, b) => a - b)
  let best = { west: sorted[0] ?? 0, gap: 0 }
  for (const [index, longitude] of sorted.entries()) {
    const previous = index === 0 ? (sorted.at(-1) ?? 0) - 360 : (sorted[index - 1] ?? 0)
    if (longitude - previous > best.gap) best = { west: longitude, gap: longitude - previous }
  }
  return best.west
}

/** The box of a place's area and circle in the pixels of the world at zoom 0; its position lies at or east of `west`. */
function boxOf({ position, uncertainty, area }: FramedPlace, west: number): Box {
  const turns = Math.ceil((west - position[0]) / 360)
  const latitude = position[1]
  const { x, y } = project([position[0] + 360 * turns, latitude], 0)
  const metres = uncertainty ?? 0
  const radius = (metres / (EQUATOR * Math.cos((latitude * Math.PI) / 180))) * worldSize(0)
  const corners = positionsOf(area).map(([longitude = 0, latitude = 0]) => {
    const corner = project([longitude + 360 * turns, latitude], 0)
    return { minX: corner.x, minY: corner.y, maxX: corner.x, maxY: corner.y }
  })
  return corners.reduce(union, { minX: x - radius, minY: y - radius, maxX: x + radius, maxY: y + radius })
}

function positionsOf(area: FramedPlace['area']): Position[] {
  if (area?.type === 'Polygon') return area.coordinates.flat()
  if (area?.type === 'MultiPolygon') return area.coordinates.flat(2)
  return []
}
