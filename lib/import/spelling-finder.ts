import type { ArticleText } from '../articles/article'
import { findAll } from '../articles/find-quote'
import { isWhole } from '../articles/find-toponym'
import { type SimplifiedText, simplifyText } from '../articles/simplify-text'

export interface OtherSpelling {
  spelling: string
  /** Index in the article's text. */
  paragraph: number
}

/** Finds a name as an article writes it with other accents or capitals, in whole words: the first of them. */
export function spellingFinder(text: ArticleText[]): (name: string) => OtherSpelling | undefined {
  // Only where a name is missing, and then once: a table can have thousands of them.
  let paragraphs: { text: string; simple: SimplifiedText }[] | undefined
  return (name) => {
    const wanted = simplify(name).text
    if (wanted === '') return undefined
    paragraphs ??= text.map((part) => {
      const written = part.kind === 'gap' ? '' : part.text
      return { text: written, simple: simplify(written) }
    })
    for (const [paragraph, { text: written, simple }] of paragraphs.entries()) {
      const spelling = findAll(wanted, simple.text)
        .map((at): [number, number] => [simple.offsets[at] ?? 0, simple.offsets[at + wanted.length] ?? 0])
        .find(([start, end]) => isWhole(written, start, end))
      if (spelling) return { spelling: written.slice(...spelling), paragraph }
    }
    return undefined
  }
}

/** Text without accents and capitals. */
const simplify = (original: string) =>
  simplifyText(original, (character) => character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase())
