import { centerOfMass, distance, multiPoint } from '@turf/turf'

/**
 * About the centre of an area of which only cities are known, and the kilometres from there to the farthest of them: the centre
 * of the ground that they span, because their mean would be where most people live.
 */
export function areaExtent(cities: readonly (readonly [number, number])[]): {
  position: [number, number]
  radius: number
} {
  const [first] = cities
  if (!first) throw new Error('An area without cities has no extent.')
  // On the first city's side of the antimeridian.
  const points = multiPoint(
    cities.map(([longitude, latitude]) => [
      longitude + 360 * Math.round((first[0] - longitude) / 360),
      latitude,
    ]),
  )
  // Of points, Turf takes that of their convex hull.
  const [longitude = 0, latitude = 0] = centerOfMass(points).geometry.coordinates
  const position: [number, number] = [wrap(longitude), latitude]
  return {
    position,
    radius: cities.reduce((farthest, city) => Math.max(farthest, distance(position, [...city])), 0),
  }
}

/** To a longitude from −180° to 180°. */
export const wrap = (longitude: number) => longitude - 360 * Math.round(longitude / 360)
