const wholeKilometres = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 })
const tenthsOfKilometres = new Intl.NumberFormat('en', { maximumFractionDigits: 1 })

/**
 * A distance in kilometres as people write it: `8,990 km`, `76 km`, `7.6 km`. Three digits are as much as a reader uses. The
 * space is one that does not break.
 */
export const formatDistance = (kilometres: number) =>
  `${(kilometres < 10 ? tenthsOfKilometres : wholeKilometres).format(kilometres)}\u00a0km`
