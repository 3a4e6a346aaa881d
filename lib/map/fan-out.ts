import type { PixelPoint } from './box'
import type { LabelSide } from './label-sides'
import { GAP, MARKER_DIAMETER } from './marker-layout'

export interface FannedMarker {
  /** From where the place is to where its marker is spread to, in CSS pixels. */
  fan: PixelPoint
  /** The side of its name: outwards; null where there are so few that it may choose. */
  side: LabelSide | null
}

/** More than so many rows would not fit on a phone's map. */
const MOST_ROWS = 12

/** From row to row: two lines of a label, and some room. In CSS pixels, as all that follows. */
export const ROW = 34

/** From the spot to the middle of the markers beside it, for a pair and for the middle rows of a full fan. */
const NEAREST = (MARKER_DIAMETER + GAP) / 2 + 8
const BULGE = 40

/**
 * Where the markers of places that lie at one spot are spread to: two columns around the spot, in order from top to bottom, so that
 * each marker has room for its name. Takes where the places are, in CSS pixels.
 */
export function fanOut(points: readonly PixelPoint[], isFew: boolean): FannedMarker[] {
  const spot = { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) }
  const columns = Math.max(2, Math.ceil(points.length / MOST_ROWS))
  const rows = Math.ceil(points.length / columns)
  return points.map((point, index) => {
    const column = Math.floor(index / rows)
    const inColumn = Math.min(rows, points.length - column * rows)
    const y = ((index % rows) - (inColumn - 1) / 2) * ROW
    // Columns bend as brackets do, so that no leader runs through another marker; more of them go out to both sides in turn.
    const bend = Math.sqrt(1 - (y / ((rows / 2) * ROW)) ** 2)
    const out = NEAREST + Math.min(1, (rows - 1) / 8) * BULGE * bend + Math.floor(column / 2) * 2 * ROW
    return {
      side: isFew ? null : column % 2 === 0 ? 'left' : 'right',
      fan: { x: spot.x + (column % 2 === 0 ? -out : out) - point.x, y: spot.y + y - point.y },
    }
  })
}

export const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length
