import type { ArticleParticulars } from '../articles/schema'
import type { SourceParagraph } from './split-paragraphs'

/** What each of the first paragraphs of a text repeats of the article's particulars, in their order: they are not its body. */
export function findHeading(
  paragraphs: SourceParagraph[],
  { title, byline }: Pick<ArticleParticulars, 'title' | 'byline'>,
): ('headline' | 'byline')[] {
  const known = new Map<string, 'headline' | 'byline'>([[plain(title), 'headline']])
  if (byline !== undefined) {
    known.set(plain(byline), 'byline')
    known.set(plain(`By ${byline}`), 'byline')
  }
  const found = paragraphs.map(({ text }) => (text === null ? undefined : known.get(plain(text))))
  const end = found.indexOf(undefined)
  return found.slice(0, end === -1 ? undefined : end).flatMap((what) => what ?? [])
}

const plain = (text: string) => text.trim().toLowerCase()
