import { type Box, sharedArea } from './box'

/** About as large as a label, in CSS pixels. */
const CELL = 64

/** Boxes by where they are, so that what a box overlaps is found among its neighbours and not among all. */
export class BoxGrid {
  readonly #cells = new Map<string, Box[]>()

  add(box: Box) {
    for (const cell of cellsOf(box)) {
      const boxes = this.#cells.get(cell)
      if (boxes) boxes.push(box)
      else this.#cells.set(cell, [box])
    }
  }

  /** How much of a box the others cover, in square pixels; what several cover counts for each. */
  coveredArea(box: Box): number {
    const others = new Set(cellsOf(box).flatMap((cell) => this.#cells.get(cell) ?? []))
    return [...others].reduce((sum, other) => sum + sharedArea(box, other), 0)
  }
}

function cellsOf({ minX, minY, maxX, maxY }: Box): string[] {
  const cells: string[] = []
  for (let x = Math.floor(minX / CELL); x * CELL <= maxX; x++) {
    for (let y = Math.floor(minY / CELL); y * CELL <= maxY; y++) cells.push(`${x} ${y}`)
  }
  return cells
}
