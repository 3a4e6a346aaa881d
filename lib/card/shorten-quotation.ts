/** A stretch of a text; offsets count UTF-16 code units from its start. */
export interface Stretch {
  start: number
  end: number
}

/**
 * The stretch of a quotation that is shown where there is room for about `length` characters: all of it, or the sentences around
 * the words that are marked, or, where these are long, whole words around them. Marked words are never cut.
 */
export function shortenQuotation(text: string, mark: Stretch, length: number, lang: string): Stretch {
  if (text.length <= length) return { start: 0, end: text.length }
  const sentences = stretches(text, 'sentence', lang)
  const first = sentences.findLastIndex(({ start }) => start <= mark.start)
  const last = sentences.findIndex(({ end }) => end >= mark.end)
  const around = { start: sentences[first]?.start ?? 0, end: sentences[last]?.end ?? text.length }
  if (trimmed(text, around).end - around.start > length) return wordsAround(text, mark, around, length, lang)
  for (const { end } of sentences.slice(last + 1)) {
    if (trimmed(text, { start: around.start, end }).end - around.start <= length) around.end = end
  }
  return trimmed(text, around)
}

/** The quotation cut down to a stretch, with `…` where something is left out, which never stands alone on a line; `offset` is where the stretch begins in it. */
export function quoteStretch(text: string, { start, end }: Stretch): { text: string; offset: number } {
  const before = start > 0 ? '…\u00a0' : ''
  const after = end < text.length ? '\u00a0…' : ''
  return { text: `${before}${text.slice(start, end)}${after}`, offset: before.length }
}

function wordsAround(text: string, mark: Stretch, sentence: Stretch, length: number, lang: string): Stretch {
  const room = Math.max(0, length - (mark.end - mark.start))
  const before = mark.start - sentence.start
  const after = trimmed(text, sentence).end - mark.end
  // Readers need what leads up to the words more than what follows; a beginning or an end that is near is kept whole.
  const roomBefore = clampShare(before, after, room)
  const words = wordsIn(text, lang)
  const start =
    words.find((word) => word.start >= mark.start - roomBefore && word.start <= mark.start)?.start ??
    mark.start
  const end =
    words.findLast((word) => word.end <= mark.end + room - roomBefore && word.end >= mark.end)?.end ??
    mark.end
  return { start, end: withoutPunctuation(text, mark.end, end) }
}

function clampShare(before: number, after: number, room: number): number {
  if (before <= room * 0.6) return before
  if (after <= room * 0.6) return Math.min(before, room - after)
  return room * 0.55
}

/** Words as they stand between spaces, so that "build-up" stays whole; in languages without spaces, as their dictionaries part them. */
function wordsIn(text: string, lang: string): Stretch[] {
  const spaced = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }))
  const isSpaced = spaced.length > 1 && text.length / spaced.length < 25
  return isSpaced ? spaced : stretches(text, 'word', lang)
}

const stretches = (text: string, granularity: 'sentence' | 'word', lang: string): Stretch[] =>
  [...new Intl.Segmenter(lang, { granularity }).segment(text)].map(({ index, segment }) => ({
    start: index,
    end: index + segment.length,
  }))

const trimmed = (text: string, { start, end }: Stretch): Stretch => ({
  start,
  end: start + text.slice(start, end).trimEnd().length,
})

/** Where a sentence breaks off, no comma or dash is left at its end. */
const withoutPunctuation = (text: string, from: number, end: number) =>
  end === text.length ? end : from + text.slice(from, end).replace(/[\s,;:–—-]+$/, '').length
