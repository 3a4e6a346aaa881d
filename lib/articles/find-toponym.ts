import { findAll } from './find-quote'

/**
 * The offsets at which a toponym stands in a quote as whole words: "Russia" is in "Russia's" and not in "Russian". Where there
 * is none, dictionaries say what the words are of a language without spaces ("京都" is not in "東京都"); and where these know of
 * none either, parts of words count too, as where an Arabic preposition is written as one word with the name ("بحماة").
 */
export function findToponym(toponym: string, exact: string): number[] {
  const offsets = findAll(toponym, exact)
  const whole = offsets.filter((start) => isWhole(exact, start, start + toponym.length))
  if (whole.length > 0 || offsets.length < 2) return whole.length > 0 ? whole : offsets
  const boundaries = new Set([...segmenter.segment(exact)].map(({ index }) => index).concat(exact.length))
  const known = offsets.filter((start) => boundaries.has(start) && boundaries.has(start + toponym.length))
  return known.length > 0 ? known : offsets
}

// Of no one language: which dictionary is asked depends on the letters alone.
const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/** Whether neither a letter nor a digit stands directly before or after a part of a text. */
export function isWhole(text: string, start: number, end: number): boolean {
  // A character has at most two code units, and the rest of a long text need not be searched.
  return (
    !/[\p{L}\p{M}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(end, end + 2))
  )
}
