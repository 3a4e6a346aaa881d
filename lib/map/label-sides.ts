import { type Box, boxAround, boxAt, type PixelPoint, type PixelSize, sharedArea } from './box'

/** On which side of its marker a label stands. */
export type LabelSide = 'right' | 'left' | 'below' | 'above'

/** Most wanted first: to the right reads best, and above or below only where both sides are taken. */
const SIDES: readonly LabelSide[] = ['right', 'left', 'below', 'above']

/** Between the rim of a marker and its label, in CSS pixels. */
const GAP = 3

export interface LabelledMarker {
  center: PixelPoint
  /** The marker's disc, across. */
  diameter: number
  label: PixelSize
  /** Where its label has to stand, if it has no choice. */
  side?: LabelSide | null
}

/** The box of a label that stands on one side of its marker, in the pixels of the marker's centre. */
export function labelBox({ center, diameter, label }: LabelledMarker, side: LabelSide): Box {
  const out = diameter / 2 + GAP
  if (side === 'right') return boxAt(center.x + out, center.y - label.height / 2, label)
  if (side === 'left') return boxAt(center.x - out - label.width, center.y - label.height / 2, label)
  if (side === 'below') return boxAt(center.x - label.width / 2, center.y + out, label)
  return boxAt(center.x - label.width / 2, center.y - out - label.height, label)
}

/** The box of a marker's disc. */
export const discBox = ({ center, diameter }: LabelledMarker): Box =>
  boxAround(center, { width: diameter, height: diameter })

/**
 * Chooses for each marker that has no side of its own, in order, the side on which its label hides least of the other markers and of the labels placed so
 * far. Earlier markers get the better sides.
 */
export function labelSides(markers: readonly LabelledMarker[]): LabelSide[] {
  const discs = markers.map(discBox)
  const placed = markers.flatMap((marker) => (marker.side ? [labelBox(marker, marker.side)] : []))
  return markers.map((marker, index) => {
    if (marker.side) return marker.side
    let best: { side: LabelSide; box: Box; hidden: number } | undefined
    for (const side of SIDES) {
      const box = labelBox(marker, side)
      const hidden = [...discs.filter((_, other) => other !== index), ...placed].reduce(
        (sum, other) => sum + sharedArea(box, other),
        0,
      )
      if (!best || hidden < best.hidden) best = { side, box, hidden }
    }
    if (!best) return 'right'
    placed.push(best.box)
    return best.side
  })
}
