/**
 * A distance in kilometres as people write it: `8,990 km`, `76 km`, `7.6 km`, `30 m`. Three digits are as much as a reader uses.
 * The space is one that does not break. Without Intl.NumberFormat, the first of which keeps a slow phone busy for 80 ms: the map writes
 * distances as it comes.
 */
export function formatDistance(kilometres: number) {
  if (kilometres < 1) return `${grouped((kilometres * 1000).toPrecision(2))}\u00a0m`
  return `${grouped(kilometres < 10 ? kilometres.toFixed(1) : kilometres.toPrecision(3))}\u00a0km`
}

/** Without zeros at the end, and with a comma at each third digit. */
const grouped = (digits: string) => String(Number(digits)).replace(/\B(?=(\d{3})+$)/g, ',')
