import { type Box, clamp, type PixelSize, union } from './box'
import { project, unproject, worldSize } from './web-mercator'

/** What a map shows: its middle `[longitude, latitude]` in degrees, and a whole zoom. */
export interface MapFrame {
  center: [number, number]
  zoom: number
}

/** What has to be in the frame: a position `[longitude, latitude]`, and the radius in metres of the circle around it. */
export interface FramedPlace {
  position: readonly [number, number]
  uncertainty: number | null
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
  const first = places[0]
  if (!first) return { center: [0, 20], zoom: MIN_ZOOM }
  const box = places.map((place) => boxOf(place, first.position[0])).reduce(union)
  const [width, height] = [box.maxX - box.minX, box.maxY - box.minY]
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

/** The box of a place's circle in the pixels of the world at zoom 0, on the side of the antimeridian where `near` lies. */
function boxOf({ position: [longitude, latitude], uncertainty }: FramedPlace, near: number): Box {
  const turns = Math.round((near - longitude) / 360)
  const { x, y } = project([longitude + 360 * turns, latitude], 0)
  const metres = uncertainty ?? 0
  const radius = (metres / (EQUATOR * Math.cos((latitude * Math.PI) / 180))) * worldSize(0)
  return { minX: x - radius, minY: y - radius, maxX: x + radius, maxY: y + radius }
}
