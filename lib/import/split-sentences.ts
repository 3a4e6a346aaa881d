/** A part of a text, in UTF-16 units, end exclusive. */
export interface Span {
  start: number
  end: number
}

/** After these a capital letter goes on with the sentence. */
const abbreviation =
  /(?:^|[\s“"'(])(?:\p{Lu}|(?:\p{Lu}\.)+\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Rev|Fr|Sr|Gov|Sen|Rep|Pres|Gen|Lt|Col|Maj|Capt|Cpl|Sgt|Cmdr|Adm|St|Ste|Mt|Ft|No|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.\s+$/u

/**
 * The sentences of a paragraph, with the spaces behind them. None ends within one of the `names`, as after "St." of a town, nor
 * behind an abbreviation of a title or an initial. `lang` is BCP 47.
 */
export function splitSentences(text: string, lang: string, names: readonly Span[] = []): Span[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' })
  const bounds = [...Array.from(segmenter.segment(text), ({ index }) => index), text.length]
  const kept = bounds.filter(
    (bound) =>
      !names.some(({ start, end }) => bound > start && bound < end) &&
      (bound === text.length || !abbreviation.test(text.slice(Math.max(0, bound - 20), bound))),
  )
  return kept.slice(1).map((end, index) => ({ start: kept[index] ?? 0, end }))
}
