/** A text of no more than `length` characters: cut between words where it is longer, with an ellipsis in place of the rest. */
export function shorten(text: string, length: number) {
  if (text.length <= length) return text
  const words = [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)]
  const end = words.findLast(({ index }) => index < length)?.index ?? 0
  // One "word" longer than all that is shown is cut where it must be.
  return `${text.slice(0, end || length - 1).replace(/[\s,;:.–—-]+$/, '')}…`
}
