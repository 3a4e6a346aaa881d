import { type Box, boxAround, clamp, grow, holds, type PixelPoint, type PixelSize, sharedArea } from './box'

export interface EdgePointer {
  /** The middle of the pointer in the frame, in CSS pixels. */
  center: PixelPoint
  /** Where its arrow points, in degrees clockwise from the right of the screen, in (−180, 180]. */
  angle: number
}

/** How far a pointer is moved at a time while it looks for a free spot, in CSS pixels. */
const STEP = 6

/** Between two pointers, in CSS pixels. */
const GAP = 6

/**
 * Places a pointer for each point that lies out of view: at the frame's edge, on the line from the frame's middle to the point,
 * or as near to that spot along the edge as it finds room between the obstacles and the pointers placed before it. Where there
 * is no room at all it stands where it covers least.
 *
 * @param frame the box in which the pointers lie whole, in CSS pixels
 * @param points the places out of view, in the same pixels, and the size of each one's pointer
 * @param obstacles boxes that no pointer may cover: controls, markers and their labels, an open popup
 */
export function edgePointers(
  frame: Box,
  points: readonly { point: PixelPoint; size: PixelSize }[],
  obstacles: readonly Box[],
): EdgePointer[] {
  const middle = { x: (frame.minX + frame.maxX) / 2, y: (frame.minY + frame.maxY) / 2 }
  const taken = [...obstacles]
  return points.map(({ point, size }) => {
    const angle = Math.atan2(point.y - middle.y, point.x - middle.x)
    const room: Box = {
      minX: frame.minX + size.width / 2,
      minY: frame.minY + size.height / 2,
      maxX: frame.maxX - size.width / 2,
      maxY: frame.maxY - size.height / 2,
    }
    // What lies within this is out of the way of a pointer, wherever at the edge that stands: most markers do.
    const inside: Box = {
      minX: frame.minX + size.width,
      minY: frame.minY + size.height,
      maxX: frame.maxX - size.width,
      maxY: frame.maxY - size.height,
    }
    const inTheWay = taken.filter((box) => !holds(inside, box))
    const wanted = onEdge(room, middle, angle)
    // Where there is room, as mostly, no others are looked for.
    const center =
      coveredArea(wanted, size, inTheWay) === 0
        ? wanted
        : leastCovering(spotsAlongEdge(room, wanted), size, inTheWay)
    taken.push(grow(boxAround(center, size), GAP))
    return { center, angle: (angle * 180) / Math.PI }
  })
}

/** The first spot where a box of a size covers nothing of others, or else the one where it covers least. */
function leastCovering(
  [first, ...spots]: readonly [PixelPoint, ...PixelPoint[]],
  size: PixelSize,
  others: readonly Box[],
): PixelPoint {
  let best = { spot: first, covered: coveredArea(first, size, others) }
  for (const spot of spots) {
    if (best.covered === 0) break
    const covered = coveredArea(spot, size, others)
    if (covered < best.covered) best = { spot, covered }
  }
  return best.spot
}

const coveredArea = (spot: PixelPoint, size: PixelSize, others: readonly Box[]): number => {
  const box = boxAround(spot, size)
  return others.reduce((sum, other) => sum + sharedArea(box, other), 0)
}

/** Where the ray from the middle at an angle (radians) leaves a box. */
function onEdge(room: Box, middle: PixelPoint, angle: number): PixelPoint {
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)]
  const toX = dx === 0 ? Infinity : ((dx > 0 ? room.maxX : room.minX) - middle.x) / dx
  const toY = dy === 0 ? Infinity : ((dy > 0 ? room.maxY : room.minY) - middle.y) / dy
  const along = Math.max(0, Math.min(toX, toY))
  return {
    x: clamp(middle.x + dx * along, room.minX, room.maxX),
    y: clamp(middle.y + dy * along, room.minY, room.maxY),
  }
}

/** Points on the border of a box, nearest first, walking both ways round from where one would like to stand. */
function spotsAlongEdge(room: Box, wanted: PixelPoint): [PixelPoint, ...PixelPoint[]] {
  const [width, height] = [Math.max(0, room.maxX - room.minX), Math.max(0, room.maxY - room.minY)]
  const around = 2 * (width + height)
  const spots: PixelPoint[] = []
  const start = distanceRound(room, width, height, wanted)
  for (let step = STEP; step <= around / 2; step += STEP) {
    spots.push(pointRound(room, width, height, start + step), pointRound(room, width, height, start - step))
  }
  // Reckoned once for each: to sort hundreds of them compares thousands.
  const nearest = spots
    .map((spot) => ({ spot, distance: Math.hypot(spot.x - wanted.x, spot.y - wanted.y) }))
    .sort((a, b) => a.distance - b.distance)
  return [wanted, ...nearest.map(({ spot }) => spot)]
}

/** How far round a box's border, clockwise from its top left corner, a point of that border lies. */
function distanceRound(room: Box, width: number, height: number, { x, y }: PixelPoint) {
  if (y <= room.minY) return x - room.minX
  if (x >= room.maxX) return width + y - room.minY
  if (y >= room.maxY) return width + height + room.maxX - x
  return 2 * width + height + room.maxY - y
}

/** The inverse of `distanceRound`, for any distance, going round more than once or backwards. */
function pointRound(room: Box, width: number, height: number, distance: number): PixelPoint {
  const around = 2 * (width + height)
  const d = around === 0 ? 0 : ((distance % around) + around) % around
  if (d <= width) return { x: room.minX + d, y: room.minY }
  if (d <= width + height) return { x: room.maxX, y: room.minY + d - width }
  if (d <= 2 * width + height) return { x: room.maxX - (d - width - height), y: room.maxY }
  return { x: room.minX, y: room.maxY - (d - 2 * width - height) }
}
