import type { PixelSize } from './box'
import { MAX_ZOOM, type MapFrame, MIN_ZOOM } from './frame-places'
import { project, unproject } from './web-mercator'

/** `[west, south, east, north]` in degrees; across the antimeridian, west is greater than east (RFC 7946, 5.2). */
export type Bbox = readonly [number, number, number, number]

/** The frame that shows a bbox on a map of a size in CSS pixels: centred on it, at the nearest whole zoom at which it fits. */
export function frameBbox([west, south, east, north]: Bbox, size: PixelSize): MapFrame {
  const topLeft = project([west, north], 0)
  const bottomRight = project([east < west ? east + 360 : east, south], 0)
  const [width, height] = [bottomRight.x - topLeft.x, bottomRight.y - topLeft.y]
  const [longitude, latitude] = unproject({ x: topLeft.x + width / 2, y: topLeft.y + height / 2 }, 0)
  let zoom = MAX_ZOOM
  while (zoom > MIN_ZOOM && (width * 2 ** zoom > size.width || height * 2 ** zoom > size.height)) zoom--
  return { center: [longitude > 180 ? longitude - 360 : longitude, latitude], zoom }
}
