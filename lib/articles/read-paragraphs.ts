import type { ArticleText } from './article'
import type { LocatedMessage, Location } from './located'
import { shorten } from './located'
import { unsoundCharacterIn } from './text'

/** Stands alone on a line where text is left out. */
export const gap = '[…]'
const rule = 'paragraphs'
const nearlyGap = /^[[(]\s*(\.{2,}|…)\s*[\])]$|^(\.{3,}|…)$/

export const isGap = (line: string) => line === gap

/** Whether a line is how others write that text is left out. */
export const isNearlyGap = (line: string) => nearlyGap.test(line) && !isGap(line)

/**
 * The paragraphs of an article, one on each line with an empty line between them, and its gaps, `[…]` alone on a line.
 * `locations` says where each of them begins. `firstLine` is the number of the first of these lines in the file.
 */
export function readParagraphs(
  lines: string[],
  firstLine: number,
): { text: ArticleText[]; locations: Location[]; problems: LocatedMessage[] } {
  const text: ArticleText[] = []
  const locations: Location[] = []
  const problems: LocatedMessage[] = []
  lines.forEach((line, index) => {
    const content = line.trim()
    if (content === '') return
    text.push(isGap(content) ? { kind: 'gap' } : { kind: 'paragraph', text: content })
    const location = { line: firstLine + index, column: line.indexOf(content) + 1 }
    locations.push(location)
    const unsound = unsoundCharacterIn(content)
    if (unsound) {
      const column = location.column + unsound.index
      const message = `A paragraph has no control characters except tabs; found ${unsound.name}.`
      problems.push({ ...location, column, rule, message })
    }
    if (isNearlyGap(content)) {
      problems.push({
        ...location,
        rule,
        message: `Text that is left out is written ${gap}; found ${content}.`,
      })
    } else if (lines[index - 1]?.trim()) {
      // Joining the lines would have to guess whether the article has a space there.
      const message = `A paragraph is one line with an empty line above it; found “${shorten(content)}”`
      problems.push({ ...location, rule, message: `${message} right below another line.` })
    }
  })
  if (!text.some(({ kind }) => kind === 'paragraph')) {
    const message = 'The quoted paragraphs of the article stand below its particulars; found none.'
    problems.push({ line: Math.max(firstLine - 1, 1), column: 1, rule, message })
  }
  return { text, locations, problems }
}
