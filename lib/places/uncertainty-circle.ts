import { circle } from '@turf/turf'
import type { Polygon } from 'geojson'

/**
 * The circle on the ground around a position `[longitude, latitude]`, as a polygon whose every corner is the radius (in metres)
 * away: drawn by Mercator it is as large, and at high latitudes as oval, as it truly is.
 */
export const uncertaintyCircle = (
  [longitude, latitude]: readonly [number, number],
  radius: number,
): Polygon => circle([longitude, latitude], radius, { units: 'meters', steps: 96 }).geometry
