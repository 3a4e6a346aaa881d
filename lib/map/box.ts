/** A rectangle in CSS pixels, x to the right and y down. */
export interface Box {
  minX: number
  minY: number
  maxX: number
  maxY: number
}

/** A point in CSS pixels, x to the right and y down. */
export interface PixelPoint {
  x: number
  y: number
}

export interface PixelSize {
  width: number
  height: number
}

export const boxAt = (x: number, y: number, size: PixelSize): Box => ({
  minX: x,
  minY: y,
  maxX: x + size.width,
  maxY: y + size.height,
})

export const boxAround = (center: PixelPoint, size: PixelSize): Box =>
  boxAt(center.x - size.width / 2, center.y - size.height / 2, size)

export const grow = (box: Box, by: number): Box => ({
  minX: box.minX - by,
  minY: box.minY - by,
  maxX: box.maxX + by,
  maxY: box.maxY + by,
})

export const translate = (box: Box, by: PixelPoint): Box => ({
  minX: box.minX + by.x,
  minY: box.minY + by.y,
  maxX: box.maxX + by.x,
  maxY: box.maxY + by.y,
})

/** The smallest box that holds both. */
export const union = (a: Box, b: Box): Box => ({
  minX: Math.min(a.minX, b.minX),
  minY: Math.min(a.minY, b.minY),
  maxX: Math.max(a.maxX, b.maxX),
  maxY: Math.max(a.maxY, b.maxY),
})

export const contains = (box: Box, point: PixelPoint) =>
  point.x >= box.minX && point.x <= box.maxX && point.y >= box.minY && point.y <= box.maxY

/** How far a box reaches out of another one, where that is farthest; 0 for one that lies whole in it. */
export const beyond = (outer: Box, inner: Box) =>
  Math.max(
    0,
    outer.minX - inner.minX,
    inner.maxX - outer.maxX,
    outer.minY - inner.minY,
    inner.maxY - outer.maxY,
  )

/** Whether a box lies whole in another one. */
export const holds = (outer: Box, inner: Box) => beyond(outer, inner) === 0

/** In square pixels. */
export const area = (box: Box) => (box.maxX - box.minX) * (box.maxY - box.minY)

/** The area that two boxes share, in square pixels; 0 where they only touch. */
export function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.maxX, b.maxX) - Math.max(a.minX, b.minX)
  const height = Math.min(a.maxY, b.maxY) - Math.max(a.minY, b.minY)
  return width > 0 && height > 0 ? width * height : 0
}

export const clamp = (value: number, min: number, max: number) => Math.max(min, Math.min(max, value))
