import { lettersRun } from '../writing-direction'
import type { TextLine } from './lay-out-text'
import type { Stretch } from './shorten-quotation'

/** Makes a letter before it take the form that it has within a word, and takes no room itself. */
const JOINER = '\u200d'

/** Where marked words lie on a line, in pixels from the end of the line where one begins to read. */
export interface MarkedStretch {
  from: number
  to: number
  /** Whether a space, or nothing, is beside them: then their ground may be wider than they are. */
  isFreeBefore: boolean
  isFreeAfter: boolean
}

/**
 * Where the marked words of a text lie on one of its lines. Null where they are not on this line, or where it mixes directions of
 * writing, so that what was measured need not be what is seen.
 */
export function markBehind(
  line: TextLine,
  mark: Stretch,
  isRightToLeft: boolean,
  measure: (line: string) => number,
): MarkedStretch | null {
  const start = Math.max(mark.start, line.start) - line.start
  const end = Math.min(mark.end, line.end) - line.start
  if (start >= end) return null
  const run = lettersRun(line.text)
  const isPlain = run === 'none' || run === (isRightToLeft ? 'right to left' : 'left to right')
  // Digits run from left to right within a line of Arabic or Hebrew.
  if (!isPlain || (isRightToLeft && /\p{N}/u.test(line.text.slice(start, end)))) return null
  const upTo = (offset: number) => {
    const [before, after] = [line.text.slice(0, offset), line.text.slice(offset)]
    const isWithinWord = /\p{L}\p{M}*$/u.test(before) && /^\p{L}/u.test(after)
    return measure(isRightToLeft && isWithinWord ? before + JOINER : before)
  }
  return {
    from: upTo(start),
    to: upTo(end),
    isFreeBefore: /(^|\s)$/.test(line.text.slice(0, start)),
    isFreeAfter: /^(\s|$)/.test(line.text.slice(end)),
  }
}
