/** A place that an invented article says a name means: `[Paris](city US Texas)`. */
export interface MarkedToponym {
  readonly start: number
  readonly end: number
  readonly phrase: string
  /** The kind of place, or `unknown` where no gazetteer has it. */
  readonly kind: string
  readonly countryCode?: string
  readonly admin1?: string
}

export interface MarkedArticle {
  readonly text: string
  readonly toponyms: readonly MarkedToponym[]
}

const mark = /\[([^\]]+)\]\(([a-z]+)(?: ([A-Z]{2}))?(?: ([^)]+))?\)/g

/** Reads a text whose names of places are marked as links are in Markdown: the name, its kind, country and first-order area. */
export function readMarkedArticle(marked: string): MarkedArticle {
  const toponyms: MarkedToponym[] = []
  let text = ''
  let from = 0
  for (const match of marked.matchAll(mark)) {
    const [whole, phrase = '', kind = '', countryCode, admin1] = match
    text += marked.slice(from, match.index)
    toponyms.push({ start: text.length, end: text.length + phrase.length, phrase, kind, countryCode, admin1 })
    text += phrase
    from = match.index + whole.length
  }
  return { text: text + marked.slice(from), toponyms }
}
