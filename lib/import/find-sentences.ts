import type { ArticleText } from '../articles/article'
import { findName } from './find-name'
import { splitSentences } from './split-sentences'

export interface Sentence {
  text: string
  /** Index in the article's text. */
  paragraph: number
}

/** The sentences of an article that hold a name as whole words, each within one paragraph. `lang` is BCP 47. */
export function findSentences(name: string, text: ArticleText[], lang: string): Sentence[] {
  return text.flatMap((part, paragraph) => {
    if (part.kind === 'gap') return []
    const starts = findName(name, part.text)
    if (starts.length === 0) return []
    const names = starts.map((start) => ({ start, end: start + name.length }))
    return splitSentences(part.text, lang, names)
      .filter(({ start, end }) => starts.some((at) => at >= start && at < end))
      .map(({ start, end }) => ({ text: part.text.slice(start, end).trim(), paragraph }))
  })
}
