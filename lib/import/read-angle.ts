const number = String.raw`\d+(?:[.,]\d+)?`
const separator = String.raw`[\s:]*`
const degrees = `(?<degrees>${number})${separator}[°º˚d]?`
const minutes = `${separator}(?<minutes>${number})${separator}['′’‘´m]?`
const seconds = `${separator}(?<seconds>${number})${separator}(?:"|″|”|“|''|′′|’’|s)?`
const angle = new RegExp(
  String.raw`^(?<before>[NSEW])?\s*(?<sign>[-−+])?\s*${degrees}(?:(?<=[°º˚d\s:])${minutes}(?:(?<=['′’‘´m\s:])${seconds})?)?\s*(?<after>[NSEW])?$`,
  'iu',
)

export interface Angle {
  /** Decimal degrees, negative in the south and west; with no more decimals than the minutes or seconds support. */
  degrees: number
  /** The letter of its half of the globe, where one stands there. */
  hemisphere?: 'N' | 'S' | 'E' | 'W'
}

/**
 * Reads degrees, minutes and seconds (`34°53'20.5"N`, `34 53 20 N`, `N 34° 53.342'`), or degrees with a letter
 * (`34.889 N`), as ISO 6709 writes them for people. Null where the text is no such angle.
 */
export function readAngle(text: string): Angle | null {
  const found = text.trim().match(angle)?.groups
  if (!found || (found.before && found.after)) return null
  const parts = [found.degrees, found.minutes, found.seconds].filter((part) => part !== undefined)
  const values = parts.map((part) => Number(part.replace(',', '.')))
  // Only the last part may have decimals, and no minute or second has 60.
  if (parts.slice(0, -1).some((part) => /[.,]/.test(part)) || values.slice(1).some((value) => value >= 60))
    return null
  const hemisphere = (found.before ?? found.after)?.toUpperCase() as Angle['hemisphere']
  if (found.sign && hemisphere) return null
  const size = values.reduce((sum, value, index) => sum + value / 60 ** index, 0)
  const isNegative =
    hemisphere === 'S' || hemisphere === 'W' || (found.sign !== undefined && found.sign !== '+')
  const rounded = values.length === 1 ? size : Number(size.toFixed(decimalsOf(parts)))
  return { degrees: isNegative ? -rounded : rounded, ...(hemisphere && { hemisphere }) }
}

/** Enough that every value of the last part stays apart from its neighbours: 4 for minutes, 5 for seconds, more for decimals of them. */
function decimalsOf(parts: string[]): number {
  const last = parts.at(-1)?.split(/[.,]/)[1]?.length ?? 0
  const step = 60 ** (1 - parts.length) * 10 ** -last
  return Math.max(parts.length === 2 ? 4 : 5, Math.ceil(-Math.log10(step)))
}
