/** Words of a text: where they stand, and which they are. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly phrase: string
}

/** Found and right, found and wrong, not found. */
export interface Counts {
  right: number
  falseAlarms: number
  missed: number
}

/**
 * Pairs each name that the corpus has with the nearest one that was found, by the rule of EUPEG (Wang and Hu, 2019): the strings
 * are equal but for case, and their midpoints are under 10 characters apart. Each is in one pair at most.
 */
export function pairSpans<Gold extends Span, Found extends Span>(
  gold: readonly Gold[],
  found: readonly Found[],
): [Gold, Found][] {
  const free = new Set(found)
  return gold.flatMap((toponym) => {
    const [nearest] = [...free]
      .filter((other) => other.phrase.toLowerCase() === toponym.phrase.toLowerCase())
      .filter((other) => apart(toponym, other) < 10)
      .sort((a, b) => apart(toponym, a) - apart(toponym, b))
    if (!nearest) return []
    free.delete(nearest)
    return [[toponym, nearest]]
  })
}

const apart = (a: Span, b: Span) => Math.abs(a.start + a.end - b.start - b.end) / 2

export const precision = ({ right, falseAlarms }: Counts) => right / (right + falseAlarms)

export const recall = ({ right, missed }: Counts) => right / (right + missed)

/** The harmonic mean of precision and recall. */
export const f1 = ({ right, falseAlarms, missed }: Counts) => (2 * right) / (2 * right + falseAlarms + missed)
