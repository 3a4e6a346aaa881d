import { type Box, beyond, boxAround, boxAt, type PixelPoint, type PixelSize } from './box'
import { BoxGrid } from './box-grid'

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
  /** Whether its label is chosen before all others. */
  isFirst?: boolean
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

export interface ChosenSide {
  side: LabelSide
  /** Whether the label covers nothing there; otherwise it has to be left out, or is shown for a moment over what covers least. */
  isClear: boolean
}

/** Any part of a marker's number is worth more than other labels. */
const WEIGHT_OF_DISC = 1000

/**
 * Chooses for each marker the side on which its label covers no other marker and none of the labels chosen before it; of several
 * such sides the first on which it lies whole in `room`, or reaches least out of it, where there is one. Which labels come first: that of the marker that is
 * `first`, then those without a choice, then the others in order.
 */
export function labelSides(markers: readonly LabelledMarker[], room: Box | null = null): ChosenSide[] {
  const discs = new BoxGrid()
  const labels = new BoxGrid()
  for (const marker of markers) discs.add(discBox(marker))
  const chosen = byRank(markers).map(({ marker, index }) => {
    const sides = (marker.side ? [marker.side] : SIDES).map((side) => {
      const box = labelBox(marker, side)
      // Its own disc is never under a label.
      return { side, box, covered: discs.coveredArea(box) * WEIGHT_OF_DISC + labels.coveredArea(box) }
    })
    const clear = sides.filter(({ covered }) => covered === 0)
    const best = leastOf(clear, ({ box }) => (room ? beyond(room, box) : 0))
    if (best) labels.add(best.box)
    const { side } = best ?? leastOf(sides, ({ covered }) => covered) ?? { side: 'right' }
    return { index, side, isClear: best !== undefined }
  })
  return chosen.sort((a, b) => a.index - b.index).map(({ side, isClear }) => ({ side, isClear }))
}

const byRank = (markers: readonly LabelledMarker[]) =>
  markers.map((marker, index) => ({ marker, index })).sort((a, b) => rank(a.marker) - rank(b.marker))

const rank = ({ isFirst, side }: LabelledMarker) => (isFirst ? 0 : side ? 1 : 2)

/** The first of those for which a cost is least. */
function leastOf<Choice>(choices: readonly Choice[], cost: (choice: Choice) => number): Choice | undefined {
  const costs = choices.map(cost)
  return choices[costs.indexOf(Math.min(...costs))]
}
