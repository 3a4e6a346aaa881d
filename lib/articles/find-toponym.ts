import { findAll } from './find-quote'

/**
 * The offsets at which a toponym stands in a quote as whole words: "Russia" is in "Russia's" and not in "Russian". Only
 * where there is none, as in languages that put no spaces between words, parts of words count too.
 */
export function findToponym(toponym: string, exact: string): number[] {
  const offsets = findAll(toponym, exact)
  const whole = offsets.filter((start) => isWhole(exact, start, start + toponym.length))
  return whole.length > 0 ? whole : offsets
}

/** Whether neither a letter nor a digit stands directly before or after a part of a text. */
export function isWhole(text: string, start: number, end: number): boolean {
  // A character has at most two code units, and the rest of a long text need not be searched.
  return (
    !/[\p{L}\p{M}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(end, end + 2))
  )
}
