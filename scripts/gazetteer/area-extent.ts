import { distance } from '@turf/turf'

/** Degrees: cities so close count once, so that an area's centre is not where most of its people live. */
const CELL = 0.25

/** About the centre of an area, and the kilometres from there to the farthest of its cities, of whose positions it is known by. */
export function areaExtent(cities: readonly (readonly [number, number])[]): {
  position: [number, number]
  radius: number
} {
  const [first] = cities
  if (!first) throw new Error('An area without cities has no extent.')
  const cells = new Map<string, [longitude: number, latitude: number, count: number]>()
  for (const [longitude, latitude] of cities) {
    // On the first city's side of the antimeridian.
    const near = longitude + 360 * Math.round((first[0] - longitude) / 360)
    const key = `${Math.floor(near / CELL)} ${Math.floor(latitude / CELL)}`
    const [x, y, count] = cells.get(key) ?? [0, 0, 0]
    cells.set(key, [x + near, y + latitude, count + 1])
  }
  let [longitude, latitude] = [0, 0]
  for (const [x, y, count] of cells.values()) {
    longitude += x / count / cells.size
    latitude += y / count / cells.size
  }
  const position: [number, number] = [wrap(longitude), latitude]
  return {
    position,
    radius: cities.reduce((farthest, city) => Math.max(farthest, distance(position, [...city])), 0),
  }
}

/** To a longitude from −180° to 180°. */
export const wrap = (longitude: number) => longitude - 360 * Math.round(longitude / 360)
