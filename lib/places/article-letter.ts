/**
 * What tells the places of an article from those of others where several are on one map: A for the first, then B, and after Z
 * AA, as the columns of a spreadsheet. Empty for an article alone.
 */
export function articleLetter(index: number, count: number): string {
  if (count < 2) return ''
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : articleLetter(Math.floor(index / 26) - 1, count) + letter
}
