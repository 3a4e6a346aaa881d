import type { Box } from './box'
import type { MapPlace } from './map-view'
import { pixelsAcross, project } from './web-mercator'

/** In CSS pixels: a circle that is hardly larger than its marker would be taken for one of the rings that mean something else. */
const MARGIN = 5

/** Whether the circle around a place says nothing at a zoom, since the disc of its marker, in CSS pixels of the world, covers it. */
export function isHiddenByMarker(
  { position, extent, uncertainty }: MapPlace,
  disc: Box,
  zoom: number,
): boolean {
  if (extent || !uncertainty) return false
  const { x, y } = project(position, zoom)
  const away = Math.hypot((disc.minX + disc.maxX) / 2 - x, (disc.minY + disc.maxY) / 2 - y)
  return away + pixelsAcross(uncertainty, position[1], zoom) < (disc.maxX - disc.minX) / 2 + MARGIN
}
