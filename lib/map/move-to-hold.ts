import type { Box, PixelPoint } from './box'

/** How far a box has to move to hold another; null where it is too small. */
export function moveToHold(box: Box, other: Box): PixelPoint | null {
  if (other.maxX - other.minX > box.maxX - box.minX || other.maxY - other.minY > box.maxY - box.minY)
    return null
  return {
    x: Math.min(0, other.minX - box.minX) + Math.max(0, other.maxX - box.maxX),
    y: Math.min(0, other.minY - box.minY) + Math.max(0, other.maxY - box.maxY),
  }
}
