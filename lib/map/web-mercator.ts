import type { PixelPoint } from './box'

/** The world is this wide, in CSS pixels, at zoom 0: the tile size that Leaflet counts in. */
const TILE_SIZE = 256

/** The latitude at which the square Web Mercator world ends: atan(sinh π), in degrees. */
const MAX_LATITUDE = 85.0511287798

/** Metres around the equator (WGS 84). */
const EQUATOR = 40_075_017

/** How many CSS pixels the world is wide, and high, at a zoom. */
export const worldSize = (zoom: number) => TILE_SIZE * 2 ** zoom

/**
 * Projects `[longitude, latitude]` in degrees to CSS pixels of the world at a zoom, from its north-west corner (EPSG:3857,
 * as Leaflet's `map.project`). Latitudes beyond 85.05° are drawn at the edge of the world.
 */
export function project([longitude, latitude]: readonly [number, number], zoom: number): PixelPoint {
  const size = worldSize(zoom)
  const sine = Math.sin((Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, latitude)) * Math.PI) / 180)
  return {
    x: size * (longitude / 360 + 0.5),
    y: size * (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)),
  }
}

/** The inverse of `project`: CSS pixels of the world at a zoom to `[longitude, latitude]` in degrees. */
export function unproject({ x, y }: PixelPoint, zoom: number): [number, number] {
  const size = worldSize(zoom)
  return [(x / size - 0.5) * 360, (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / size))) * 180) / Math.PI]
}

/** How many CSS pixels some metres take on a map at a zoom, around a latitude in degrees. */
export const pixelsAcross = (metres: number, latitude: number, zoom: number): number =>
  (metres / (EQUATOR * Math.cos((latitude * Math.PI) / 180))) * worldSize(zoom)
