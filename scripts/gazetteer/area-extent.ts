import { centerOfMass, distance, multiPoint } from '@turf/turf'

/**
 * The middle of an area, where it is known, else about its centre, and the kilometres from there to the farthest of its cities.
 */
export function areaExtent(
  cities: readonly (readonly [number, number])[],
  middle: readonly [number, number] = centreOf(cities),
): { position: readonly [number, number]; radius: number } {
  return {
    position: middle,
    radius: cities.reduce((farthest, city) => Math.max(farthest, distance([...middle], [...city])), 0),
  }
}

/** The centre of the ground that cities span, because their mean would be where most people live. */
function centreOf(cities: readonly (readonly [number, number])[]): [number, number] {
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
  return [wrap(longitude), latitude]
}

/** To a longitude from −180° to 180°. */
export const wrap = (longitude: number) => longitude - 360 * Math.round(longitude / 360)
