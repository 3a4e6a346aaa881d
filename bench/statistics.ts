/** The middle one of the values, or between the two in the middle. Throws without a value. */
export const median = (values: readonly number[]): number => percentile(values, 50)

/** The value that so many percent of the values do not exceed, between two of them in proportion. Throws without a value. */
export function percentile(values: readonly number[], percent: number): number {
  if (values.length === 0) throw new Error('There is no middle of nothing: no value was measured.')
  const sorted = [...values].sort((a, b) => a - b)
  const rank = ((sorted.length - 1) * percent) / 100
  const [below = 0, above = below] = [sorted[Math.floor(rank)], sorted[Math.ceil(rank)]]
  return below + (above - below) * (rank - Math.floor(rank))
}
