import { wktToGeoJSON } from 'betterknown'
import { shorten } from '../articles/located'

// Nested collections are beyond what a place can be, and the parser is recursive.
const deepestParentheses = 8

/** Reads Well-Known Text (OGC 06-103r4) on WGS 84 into GeoJSON's terms; a sentence says why it cannot be read. */
export function readWkt(text: string): { value: unknown } | { message: string } {
  const message = `A geometry is Well-Known Text such as LINESTRING (35.9 34.9, 36.7 34.7); found "${shorten(text)}".`
  if (!isBalanced(text)) return { message }
  try {
    const geometry: unknown = wktToGeoJSON(text.trim())
    // The parser makes NaN of what is no number.
    return geometry === null || /null|NaN/.test(JSON.stringify(geometry)) ? { message } : { value: geometry }
  } catch {
    return { message }
  }
}

/** Whether the text ends with the parenthesis that closes its first: the parser would leave what follows aside. */
function isBalanced(text: string): boolean {
  let depth = 0
  const trimmed = text.trim()
  for (const [at, character] of Array.from(trimmed).entries()) {
    if (character === '(') depth += 1
    if (character === ')') depth -= 1
    if (depth < 0 || depth > deepestParentheses) return false
    if (character === ')' && depth === 0) return at === trimmed.length - 1
  }
  return false
}
