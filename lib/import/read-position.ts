import { shorten } from '../articles/located'
import { readAngle } from './read-angle'
import { type DecimalMark, readNumber } from './read-number'

type Axis = 'latitude' | 'longitude'

const letters: Record<Axis, string[]> = { latitude: ['N', 'S'], longitude: ['E', 'W'] }

/** Reads one coordinate, in degrees as a number or as degrees, minutes and seconds; a sentence says why it cannot be read. */
export function readCoordinate(
  text: string,
  axis: Axis,
  mark: DecimalMark,
): { value: number } | { message: string } {
  const number = readNumber(text, mark)
  if ('value' in number || mark.isMixed) return number
  const angle = text.length > longest ? null : readAngle(text)
  if (!angle) {
    const letter = strangeLetter(text, axis)
    if (letter) return letter
    const examples = axis === 'latitude' ? `34.889 or 34°53'20"N` : `35.886 or 35°53'12"E`
    return { message: `A ${axis} is written as ${examples}; found "${shorten(text)}".` }
  }
  if (angle.hemisphere && !letters[axis].includes(angle.hemisphere)) {
    return {
      message: `A ${axis} is ${letters[axis].join(' or ')}; found "${shorten(text)}": the columns are evidently swapped.`,
    }
  }
  return { value: angle.degrees }
}

/** O is the east in German and the west in French, Italian and Spanish, so it is not guessed. */
function strangeLetter(text: string, axis: Axis): { message: string } | undefined {
  if (text.length > longest) return undefined
  const [, before, after] = text.match(/^\s*(O(?=[\s\d]))?.*?((?<=[\s\d°º˚'′’"″”])O)?\s*$/i) ?? []
  const letter = before ?? after
  if (letter === undefined) return undefined
  return {
    message: `A ${axis} ends in ${letters[axis].join(' or ')}; found "${letter}" in "${shorten(text)}".`,
  }
}

// Longer text is no position, and the patterns below need time that grows faster than it.
const longest = 100

const pair =
  /^\s*(?<first>.+?)(?:\s*[;/|]\s*|,\s+|(?<=\d),(?=[-+]?\d+\.)|(?<=\d\.\d+),(?=[-+]?\d)|\s+)(?<second>[^;|]+?)\s*$/
const noComma: DecimalMark = { isComma: true, isPoint: true, isMixed: false }

/** Reads both coordinates from one text: `34.889, 35.886`, `34,889 35,886`, `34°53'20"N 35°53'12"E`. */
export function readPair(
  text: string,
  order: [Axis, Axis],
): { latitude: number; longitude: number } | { message: string } {
  const expected = `A position is written as ${order[0]}, ${order[1]}, such as ${order[0] === 'latitude' ? '34.889, 35.886' : '35.886, 34.889'}`
  const parts = text.length > longest ? undefined : splitPair(text)
  const letter = strangeLetter(text, 'longitude')
  if (letter) return letter
  if (!parts) return { message: `${expected}; found "${shorten(text)}".` }
  // With letters, the order is the one that they say.
  const isTurned = letters[order[1]].includes(readAngle(parts[0])?.hemisphere ?? '')
  const [first, second] = isTurned ? [order[1], order[0]] : order
  const read = [readCoordinate(parts[0], first, noComma), readCoordinate(parts[1], second, noComma)] as const
  if ('message' in read[0] || 'message' in read[1])
    return { message: `${expected}; found "${shorten(text)}".` }
  const [a, b] = [read[0].value, read[1].value]
  return first === 'latitude' ? { latitude: a, longitude: b } : { latitude: b, longitude: a }
}

/** Where letters tell the halves apart, they also tell where the first ends; spaces alone stand within an angle too. */
function splitPair(text: string): [string, string] | undefined {
  const byLetters =
    text.match(/^\s*(.+?[NSEW])\s*[,;/|]?\s*(.+?[NSEW])\s*$/i) ??
    text.match(/^\s*([NSEW].+?)\s*[,;/|]?\s*([NSEW].+?)\s*$/i)
  const found = byLetters
    ? [byLetters[1], byLetters[2]]
    : [text.match(pair)?.groups?.first, text.match(pair)?.groups?.second]
  return found[0] !== undefined && found[1] !== undefined ? [found[0], found[1]] : undefined
}
