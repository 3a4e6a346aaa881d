/**
 * How many letters have to be added, taken out, replaced or swapped with their neighbour to make one text of another: the
 * Damerau–Levenshtein distance in its restricted form (optimal string alignment).
 */
export function editDistance(from: string, to: string): number {
  let twoBefore: number[] = []
  let before = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let row = 1; row <= from.length; row++) {
    const current = [row]
    for (let column = 1; column <= to.length; column++) {
      const isSame = from[row - 1] === to[column - 1]
      const isSwapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      current[column] = Math.min(
        at(before, column) + 1,
        at(current, column - 1) + 1,
        at(before, column - 1) + (isSame ? 0 : 1),
        isSwapped ? at(twoBefore, column - 2) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    twoBefore = before
    before = current
  }
  return at(before, to.length)
}

function at(row: number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY
}
