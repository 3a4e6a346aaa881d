import type { ArticleText } from '../articles/article'
import { findName } from './find-name'

export interface Sentence {
  text: string
  /** Index in the article's text. */
  paragraph: number
}

/** The sentences of an article that hold a name as whole words, each within one paragraph. `lang` is BCP 47. */
export function findSentences(name: string, text: ArticleText[], lang: string): Sentence[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' })
  return text.flatMap((part, paragraph) => {
    if (part.kind === 'gap') return []
    const starts = findName(name, part.text)
    if (starts.length === 0) return []
    const bounds = [...Array.from(segmenter.segment(part.text), ({ index }) => index), part.text.length]
    // A bound within the name, as after "St." of a town, ends no sentence.
    const kept = bounds.filter(
      (bound) => !starts.some((start) => bound > start && bound < start + name.length),
    )
    const sentences = kept.slice(1).map((end, index) => ({ start: kept[index] ?? 0, end }))
    return sentences
      .filter(({ start, end }) => starts.some((at) => at >= start && at < end))
      .map(({ start, end }) => ({ text: part.text.slice(start, end).trim(), paragraph }))
  })
}
