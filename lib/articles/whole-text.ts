import type { ArticleText } from './article'

const between = '\n\n'

/** The paragraphs of an article as one text, and where in them an offset of it lies. Of a gap, nothing is in it. */
export function wholeText(parts: readonly ArticleText[]): {
  text: string
  locate(offset: number): { paragraph: number; start: number }
} {
  const starts: number[] = []
  let text = ''
  for (const part of parts) {
    starts.push(text.length)
    if (part.kind === 'paragraph') text += part.text + between
  }
  return {
    text,
    locate(offset) {
      const paragraph = starts.findLastIndex((start) => start <= offset)
      return { paragraph, start: offset - (starts[paragraph] ?? 0) }
    },
  }
}
