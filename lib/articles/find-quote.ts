import type { ArticleText } from './article'
import type { Quote } from './schema'

export interface QuoteLocation {
  /** Index in the article's text. */
  paragraph: number
  /** Offset in the paragraph. */
  start: number
}

/** Every place of the article where a quote's `exact` stands, character for character. */
export function findExact(exact: string, text: ArticleText[]): QuoteLocation[] {
  return text.flatMap((part, paragraph) =>
    part.kind === 'gap' ? [] : findAll(exact, part.text).map((start) => ({ paragraph, start })),
  )
}

/** Every place of the article where a quote stands with its `prefix` directly before and its `suffix` directly after. */
export function findQuote({ exact, prefix = '', suffix = '' }: Quote, text: ArticleText[]): QuoteLocation[] {
  return findExact(exact, text).filter(({ paragraph, start }) => {
    const part = text[paragraph]
    return (
      part?.kind === 'paragraph' &&
      part.text.slice(0, start).endsWith(prefix) &&
      part.text.startsWith(suffix, start + exact.length)
    )
  })
}

/** The offsets at which `part` stands in `whole`, overlapping ones too. */
export function findAll(part: string, whole: string): number[] {
  const offsets: number[] = []
  for (let at = whole.indexOf(part); at !== -1 && part !== ''; at = whole.indexOf(part, at + 1))
    offsets.push(at)
  return offsets
}
