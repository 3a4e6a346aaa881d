import type { Position } from 'geojson'

const KILOMETRES_A_DEGREE = 111.2

/**
 * Kilometres from a position to the nearest edge of an area, 0 within it. The rings of the area run on across the
 * antimeridian, to 181° and so on. Reckoned on a plane around the position: good for some hundred kilometres, and "far"
 * beyond.
 */
export function kilometresToArea([longitude = 0, latitude = 0]: Position, polygons: Position[][][]): number {
  const rings = polygons.flat()
  const turns = [longitude, longitude - 360, longitude + 360]
  if (turns.some((turned) => isWithin(turned, latitude, rings))) return 0
  const narrowing = Math.cos((latitude * Math.PI) / 180)
  let nearest = Number.POSITIVE_INFINITY
  for (const ring of rings) {
    let [x, y] = [Number.NaN, Number.NaN]
    for (const [east = 0, north = 0] of ring) {
      const [nextX, nextY] = [shortWay(east - longitude) * narrowing, north - latitude]
      // Not where the edge lies on the far side of the world, at which the plane is torn.
      if (Math.abs(nextX - x) < 180 * narrowing) nearest = Math.min(nearest, squareToEdge(x, y, nextX, nextY))
      x = nextX
      y = nextY
    }
  }
  return Math.sqrt(nearest) * KILOMETRES_A_DEGREE
}

/** Even-odd over all rings: holes, and islands in lakes, come out right by themselves. */
function isWithin(longitude: number, latitude: number, rings: Position[][]): boolean {
  let isOdd = false
  for (const ring of rings) {
    let [x, y] = ring.at(-1) ?? []
    for (const [nextX = 0, nextY = 0] of ring) {
      if (x !== undefined && y !== undefined && y > latitude !== nextY > latitude) {
        if (x + ((nextX - x) * (latitude - y)) / (nextY - y) > longitude) isOdd = !isOdd
      }
      x = nextX
      y = nextY
    }
  }
  return isOdd
}

/** A difference of longitudes the short way round, from -180 to 180 degrees. */
function shortWay(degrees: number): number {
  return degrees - 360 * Math.round(degrees / 360)
}

/** The square of the distance from the origin to the edge between two points. */
function squareToEdge(x1: number, y1: number, x2: number, y2: number): number {
  const [dx, dy] = [x2 - x1, y2 - y1]
  const length = dx * dx + dy * dy
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, -(x1 * dx + y1 * dy) / length))
  return (x1 + share * dx) ** 2 + (y1 + share * dy) ** 2
}
