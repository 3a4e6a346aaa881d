const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })

/** A text of no more than `length` characters: cut between words where it is longer, with an ellipsis in place of the rest. */
export function shorten(text: string, length: number) {
  if (text.length <= length) return text
  let end = 0
  // One by one: the rest of the text may be long.
  for (const { index } of segmenter.segment(text)) {
    if (index >= length) break
    end = index
  }
  // One "word" longer than all that is shown is cut where it must be.
  return `${text.slice(0, end || length - 1).replace(/[\s,;:.–—-]+$/, '')}…`
}
