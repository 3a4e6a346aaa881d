import {
  area,
  type Box,
  boxAround,
  boxAt,
  clamp,
  type PixelPoint,
  type PixelSize,
  sharedArea,
  translate,
  union,
} from './box'

export type PopupSide = 'above' | 'below' | 'right' | 'left'

export interface PopupPlacement {
  side: PopupSide
  /** The popup's top left corner, from the place's point, in CSS pixels. */
  offset: PixelPoint
  /** How far the map has to move (its contents, in CSS pixels) so that the popup lies in the frame; mostly 0, 0. */
  shift: PixelPoint
}

/**
 * What a pixel that the map has to move costs, in square pixels of hidden markers: a map that jumps is worse than a label that
 * is covered for as long as one reads.
 */
const COST_OF_MOVING = 10

/** The same where the reader has just seen the map come, and did nothing that would explain a move. */
const COST_OF_MOVING_UNASKED = 500

/** What a square pixel of the popup or its marker outside of the frame, cut off or under a control, costs beside one of a hidden marker. */
const COST_OF_OVERFLOW = 5

/** How near the popup's tip may come to a corner of the popup, in CSS pixels: its round corner and half the tip. */
const CORNER = 22

/**
 * Chooses where a popup opens beside its marker, so that it lies whole in the frame, moves the map as little as can be, and
 * hides as little as can be of the other markers and their labels, by covering them or by moving them out of the frame.
 *
 * @param marker the point of the marker in the frame, in CSS pixels
 * @param markerSize of the marker with its ring: it stays in the frame together with the popup
 * @param gap between the marker and the popup, for the popup's tip
 * @param frame the part of the map that the popup may cover; the controls lie outside it
 * @param obstacles boxes of the other markers and labels, in the same pixels
 * @param isUnasked whether the popup opens by itself, with its page
 */
export function popupPlacement(
  marker: PixelPoint,
  markerSize: PixelSize,
  gap: number,
  size: PixelSize,
  frame: Box,
  obstacles: readonly Box[],
  isUnasked = false,
): PopupPlacement {
  const costOfMoving = isUnasked ? COST_OF_MOVING_UNASKED : COST_OF_MOVING
  const own = boxAround(marker, markerSize)
  const reach = markerSize.width / 2 + gap
  const placements = (['above', 'right', 'left', 'below'] as const).map((side) => {
    const corner = cornerOnSide(side, marker, reach, size, frame)
    const box = boxAt(corner.x, corner.y, size)
    const both = union(box, own)
    const shift = {
      x: shiftInto(both.minX, both.maxX, frame.minX, frame.maxX),
      y: shiftInto(both.minY, both.maxY, frame.minY, frame.maxY),
    }
    const moved = translate(box, shift)
    const movedOwn = translate(own, shift)
    const overflow = area(box) - sharedArea(moved, frame) + area(own) - sharedArea(movedOwn, frame)
    const hidden = obstacles
      .filter((other) => sharedArea(other, frame) > 0)
      .map((other) => translate(other, shift))
      .reduce((sum, other) => sum + sharedArea(moved, other) + area(other) - sharedArea(frame, other), 0)
    return {
      side,
      offset: { x: corner.x - marker.x, y: corner.y - marker.y },
      shift,
      cost: hidden + COST_OF_OVERFLOW * overflow + costOfMoving * Math.hypot(shift.x, shift.y),
    }
  })
  const { side, offset, shift } = placements.reduce((best, other) => (other.cost < best.cost ? other : best))
  return { side, offset, shift }
}

/** The popup's top left corner on one side of the marker, slid along that side to stay in the frame. */
function cornerOnSide(side: PopupSide, marker: PixelPoint, reach: number, size: PixelSize, frame: Box) {
  if (side === 'above' || side === 'below') {
    const x = clamp(marker.x - size.width / 2, frame.minX, frame.maxX - size.width)
    return {
      x: clamp(x, marker.x - size.width + CORNER, marker.x - CORNER),
      y: side === 'above' ? marker.y - reach - size.height : marker.y + reach,
    }
  }
  const y = clamp(marker.y - size.height / 2, frame.minY, frame.maxY - size.height)
  return {
    x: side === 'right' ? marker.x + reach : marker.x - reach - size.width,
    y: clamp(y, marker.y - size.height + CORNER, marker.y - CORNER),
  }
}

/** What to add to an interval so that it lies in another; where it is too long, its start wins: that is where one reads. */
function shiftInto(start: number, end: number, min: number, max: number) {
  if (start < min || end - start > max - min) return min - start
  return end > max ? max - end : 0
}
