import { isGap, isNearlyGap } from '../articles/read-paragraphs'

export interface SourceParagraph {
  /** On one line; null: a gap, where the text itself says that something is left out. */
  text: string | null
  /** Where it begins in the text, counted from 1. */
  line: number
  /** Of how many lines it was put together. */
  lines: number
}

/** Lines of a text that was wrapped are no longer than this; a longer line is a paragraph of its own. */
const longestWrapped = 120

/**
 * The paragraphs of a plain text: what stands between empty lines, or each line where there are none. Text that somebody
 * wrapped is put together again, with a space for each end of a line, or nothing between characters of Chinese or Japanese.
 */
export function splitParagraphs(text: string): SourceParagraph[] {
  const lines = text
    .split(/\r\n|\n|\r/)
    .map((content, index) => ({ content: content.trim(), line: index + 1 }))
  const blocks: { content: string; line: number }[][] = [[]]
  for (const line of lines) {
    if (line.content === '') blocks.push([])
    else if (isAnyGap(line.content)) blocks.push([line], [])
    else blocks.at(-1)?.push(line)
  }
  const filled = blocks.filter((block) => block.length > 0)
  const first = lines.findIndex(({ content }) => content !== '')
  const last = lines.findLastIndex(({ content }) => content !== '')
  const isSpaced = lines.slice(Math.max(first, 0), last).some(({ content }) => content === '')
  return filled.flatMap((block) => {
    const isWrapped = isSpaced && block.slice(0, -1).every(({ content }) => content.length <= longestWrapped)
    return isWrapped ? [joinLines(block)] : block.map((line) => joinLines([line]))
  })
}

const isAnyGap = (line: string) => isGap(line) || isNearlyGap(line)

function joinLines(block: { content: string; line: number }[]): SourceParagraph {
  const text = block
    .map(({ content }) => content)
    .reduce((before, next) => before + between(before, next) + next)
  return {
    text: isAnyGap(text) ? null : text,
    line: block[0]?.line ?? 1,
    lines: block.length,
  }
}

const unspaced = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、-〟！-｠]`
const endsUnspaced = new RegExp(`${unspaced}$`, 'u')
const beginsUnspaced = new RegExp(`^${unspaced}`, 'u')

function between(before: string, next: string): string {
  return endsUnspaced.test(before.slice(-2)) && beginsUnspaced.test(next) ? '' : ' '
}

/** What an editor has to look at, because putting lines together may have changed the text. */
export function describeJoins(paragraphs: SourceParagraph[]): string[] {
  const joined = paragraphs.filter(({ lines }) => lines > 1)
  if (joined.length === 0) return []
  const hyphenated = joined.filter(({ text }) => text !== null && /[\p{L}][-‐] /u.test(text))
  return [
    `Lines were put together into paragraphs, with a space for each line end: ${joined.map(({ line, lines }) => `${line}–${line + lines - 1}`).join(', ')}. Compare them with the article.`,
    ...(hyphenated.length === 0
      ? []
      : [
          `Look for words that a line end has cut in two, in the paragraphs of line ${hyphenated.map(({ line }) => line).join(', ')}.`,
        ]),
  ]
}
