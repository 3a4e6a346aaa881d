const twoDigits = new Intl.NumberFormat('en', { maximumSignificantDigits: 2 })

/** The size of a file as people write it: `0.8 kB`, `12 kB`, `3.4 MB`. The space is one that does not break. */
export function formatSize(bytes: number): string {
  const isLarge = bytes >= 1e6
  return `${twoDigits.format(bytes / (isLarge ? 1e6 : 1e3))}\u00a0${isLarge ? 'MB' : 'kB'}`
}
