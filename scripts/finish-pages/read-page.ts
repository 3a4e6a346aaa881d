import { Parser } from 'htmlparser2'

/** A `<script>`, `<style>`, `<link>` or `<meta>` of a page. */
export interface PageElement {
  name: string
  attributes: Readonly<Record<string, string>>
  /** What stands between its tags, as written. */
  text: string
  /** From its first character to after its last, by their places in the markup. */
  start: number
  end: number
}

const names = new Set(['script', 'style', 'link', 'meta'])

/** The elements of a page that browsers run, paint with or are told by, in order. */
export function readPage(markup: string): PageElement[] {
  const elements: PageElement[] = []
  let open: { element: PageElement; textStart: number } | undefined
  const parser = new Parser({
    onopentag(name, attributes) {
      if (!names.has(name)) return
      const element = { name, attributes, text: '', start: parser.startIndex, end: parser.endIndex + 1 }
      open = { element, textStart: element.end }
    },
    onclosetag(name) {
      if (open?.element.name !== name) return
      const { element, textStart } = open
      // A tag without content is closed where it is opened.
      const text = parser.startIndex > element.start ? markup.slice(textStart, parser.startIndex) : ''
      elements.push({ ...element, text, end: parser.endIndex + 1 })
      open = undefined
    },
  })
  parser.end(markup)
  return elements
}
