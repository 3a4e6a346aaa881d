import type { Position } from 'geojson'

/**
 * Makes a polygon that crosses the antimeridian one piece again. In the source its longitudes jump from 180° to −180°, which
 * on a flat map draws a band around the world; here they go on beyond 180°. A ring around a pole is closed along the pole.
 */
export const unwrapPolygon = (polygon: readonly Position[][]): Position[][] => {
  const rings = polygon.map(unwrapRing)
  const outer = rings[0]?.[0]?.[0] ?? 0
  // A hole must lie on the same turn of the world as the land around it.
  return rings.map((ring) => shiftRing(ring, Math.round((outer - (ring[0]?.[0] ?? 0)) / 360) * 360))
}

function unwrapRing(ring: readonly Position[]): Position[] {
  let turn = 0
  const unwrapped = ring.map(([longitude = 0, latitude = 0], i) => {
    const step = longitude - (ring[i - 1]?.[0] ?? longitude)
    if (step > 180) turn -= 360
    else if (step < -180) turn += 360
    return [longitude + turn, latitude]
  })
  const [start, end] = [unwrapped[0], unwrapped.at(-1)]
  if (turn === 0 || !start || !end) return unwrapped
  const pole = (start[1] ?? 0) < 0 ? -90 : 90
  return [...unwrapped, [end[0] ?? 0, pole], [start[0] ?? 0, pole], start]
}

const shiftRing = (ring: Position[], by: number) =>
  by === 0 ? ring : ring.map(([longitude = 0, latitude = 0]) => [longitude + by, latitude])
