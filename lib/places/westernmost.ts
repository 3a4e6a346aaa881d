/** The longitude, in degrees, from which, going east, the others span least: the one after the widest gap around the globe. */
export function westernmost(longitudes: readonly number[]): number {
  const sorted = [...longitudes].sort((a, b) => a - b)
  let best = { west: sorted[0] ?? 0, gap: 0 }
  for (const [index, longitude] of sorted.entries()) {
    const previous = index === 0 ? (sorted.at(-1) ?? 0) - 360 : (sorted[index - 1] ?? 0)
    if (longitude - previous > best.gap) best = { west: longitude, gap: longitude - previous }
  }
  return best.west
}
