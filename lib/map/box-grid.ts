import { type Box, sharedArea } from './box'

/** About as large as a label, in CSS pixels. */
const CELL = 64

/** More rows than the world has at any zoom, on either side of it. */
const ROWS = 2 ** 24

/** Boxes by where they are, so that what a box overlaps is found among its neighbours and not among all. */
export class BoxGrid {
  readonly #cells = new Map<number, Box[]>()

  add(box: Box) {
    for (const cell of cellsOf(box)) {
      const boxes = this.#cells.get(cell)
      if (boxes) boxes.push(box)
      else this.#cells.set(cell, [box])
    }
  }

  /** How much of a box the others cover, in square pixels; what several cover counts for each. */
  coveredArea(box: Box): number {
    const others = new Set<Box>()
    for (const cell of cellsOf(box)) {
      for (const other of this.#cells.get(cell) ?? []) others.add(other)
    }
    let sum = 0
    for (const other of others) sum += sharedArea(box, other)
    return sum
  }
}

/** Numbers, which are found much sooner than texts. */
function cellsOf({ minX, minY, maxX, maxY }: Box): number[] {
  const cells: number[] = []
  for (let x = Math.floor(minX / CELL); x * CELL <= maxX; x++) {
    for (let y = Math.floor(minY / CELL); y * CELL <= maxY; y++) cells.push(x * ROWS + y)
  }
  return cells
}
