const threeDigits = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 })
const tenths = new Intl.NumberFormat('en', { maximumFractionDigits: 1 })
const twoDigits = new Intl.NumberFormat('en', { maximumSignificantDigits: 2 })

/**
 * A distance in kilometres as people write it: `8,990 km`, `76 km`, `7.6 km`, `30 m`. Three digits are as much as a reader uses.
 * The space is one that does not break.
 */
export function formatDistance(kilometres: number) {
  if (kilometres < 1) return `${twoDigits.format(kilometres * 1000)}\u00a0m`
  return `${(kilometres < 10 ? tenths : threeDigits).format(kilometres)}\u00a0km`
}
