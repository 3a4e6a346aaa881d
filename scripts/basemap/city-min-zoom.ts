import { project } from '../../lib/map/web-mercator'
import type { City } from './read-cities'

export const FIRST_ZOOM = 2
export const LAST_ZOOM = 12

/** What a city needs to weigh to be shown at the first zoom; a third of it at each zoom closer. */
const FIRST_WEIGHT = 8_000_000
/** Where nothing else is near, a city is shown that weighs so many times less. */
const LONELY_FACTOR = 8
const LONELY_RADIUS = 220
const LONELY_ZOOM = 4
/** About as much room as a label takes, which may stand to either side, in CSS pixels; closer, there is more to spare. */
const FAR_ROOM = { width: 50, height: 18 }
const NEAR_ROOM = { width: 64, height: 26 }
const NEAR_ZOOM = 6
/** A city that waits for room keeps so much from smaller ones: a suburb does not come before its city. */
const WAITING_ROOM = { width: 36, height: 14 }
/** From here on, capitals are shown wherever they are. */
const CAPITALS_ZOOM = 5

/**
 * The zoom from which each city is shown: the first at which it is large enough and no larger one needs the room. Cities
 * that find no room even at the last zoom are left out of the result.
 */
export function cityMinZooms(cities: readonly City[]): Map<City, number> {
  const heaviestFirst = cities
    .map((city) => ({ city, weight: weigh(city) }))
    .sort((a, b) => b.weight - a.weight || a.city.geonameId - b.city.geonameId)
  const minZooms = new Map<City, number>()
  for (let zoom = FIRST_ZOOM; zoom <= LAST_ZOOM; zoom++) {
    const threshold = zoom === LAST_ZOOM ? 0 : FIRST_WEIGHT / 3 ** (zoom - FIRST_ZOOM)
    const lonelyThreshold = zoom < LONELY_ZOOM ? threshold : threshold / LONELY_FACTOR
    const near = new NearbyPoints(LONELY_RADIUS)
    const waiting = new NearbyPoints(LONELY_RADIUS)
    for (const city of minZooms.keys()) near.add(project(city.position, zoom))
    for (const { city, weight } of heaviestFirst) {
      if (weight < lonelyThreshold) break
      if (minZooms.has(city)) continue
      const point = project(city.position, zoom)
      const labelRoom = zoom < NEAR_ZOOM ? FAR_ROOM : NEAR_ROOM
      const room = weight < threshold ? { width: LONELY_RADIUS, height: LONELY_RADIUS } : labelRoom
      const isShown = city.featureCode === 'PPLC' && zoom >= CAPITALS_ZOOM
      if (isShown || (!near.some(point, room) && !waiting.some(point, WAITING_ROOM))) {
        minZooms.set(city, zoom)
        near.add(point)
      } else if (weight >= threshold) {
        waiting.add(point)
      }
    }
  }
  return minZooms
}

/** People; a capital weighs as much as a city of more than twice its size, and the smallest one as a town. */
const weigh = ({ featureCode, population }: City) =>
  featureCode === 'PPLC' ? 2.5 * population + 150_000 : featureCode === 'PPLA' ? 1.5 * population : population

/** Points on a grid, to ask whether any is near without asking all. */
class NearbyPoints {
  private readonly cells = new Map<string, { x: number; y: number }[]>()

  constructor(private readonly cellSize: number) {}

  add(point: { x: number; y: number }) {
    const key = `${Math.floor(point.x / this.cellSize)}:${Math.floor(point.y / this.cellSize)}`
    const cell = this.cells.get(key)
    if (cell) cell.push(point)
    else this.cells.set(key, [point])
  }

  /** Neither distance may exceed the size of a cell. */
  some({ x, y }: { x: number; y: number }, { width, height }: { width: number; height: number }) {
    const [column, row] = [Math.floor(x / this.cellSize), Math.floor(y / this.cellSize)]
    for (let i = column - 1; i <= column + 1; i++) {
      for (let j = row - 1; j <= row + 1; j++) {
        const found = this.cells
          .get(`${i}:${j}`)
          ?.some((other) => Math.abs(other.x - x) < width && Math.abs(other.y - y) < height)
        if (found) return true
      }
    }
    return false
  }
}
