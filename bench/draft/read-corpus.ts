import { DOMParser, type Element, onErrorStopParsing } from '@xmldom/xmldom'
import type { Position } from 'geojson'

/** A place name as whoever annotated the corpus marked it. */
export interface GoldToponym {
  /** In UTF-16 units, end exclusive, as in JavaScript. */
  readonly start: number
  readonly end: number
  readonly phrase: string
  /** [longitude, latitude] in degrees; undefined where the corpus does not locate the name. */
  readonly position?: Position
}

export interface CorpusArticle {
  readonly text: string
  readonly toponyms: readonly GoldToponym[]
}

/**
 * Reads a corpus of `<article>`s with their `<text>`, in the form of GeoVirus (`<location>` with `<name>`, offsets from 1)
 * or of LGL and TR-News (`<toponym>` with `<phrase>`, offsets from 0, located by its `<gaztag>`). Throws where the XML is
 * not well-formed, or where an offset does not lead to the name that it is for.
 */
export function readCorpus(xml: string): CorpusArticle[] {
  const parser = new DOMParser({
    onError: onErrorStopParsing,
    // By itself the parser does what XML 1.1 says, which would count a line's end otherwise than the corpus does.
    normalizeLineEndings: (source) => source.replace(/\r\n?/g, '\n'),
  })
  const root = parser.parseFromString(xml, 'text/xml')
  return [...root.getElementsByTagName('article')].map(readArticle)
}

function readArticle(article: Element): CorpusArticle {
  const text = textOf(article, 'text') ?? ''
  const unitAt = unitsOf(text)
  const read = (tag: string, form: Pick<ToponymForm, 'phrase' | 'first'>) =>
    [...article.getElementsByTagName(tag)]
      .filter((element) => textOf(element, 'start'))
      .map((element) => readToponym(element, { text, unitAt, ...form }))
  const locations = read('location', { phrase: 'name', first: 1 })
  const toponyms = read('toponym', { phrase: 'phrase', first: 0 })
  return { text, toponyms: [...locations, ...toponyms].sort((a, b) => a.start - b.start) }
}

interface ToponymForm {
  text: string
  unitAt: (character: number) => number
  /** The element that holds the name. */
  phrase: string
  /** What the corpus counts the first character as. */
  first: number
}

function readToponym(element: Element, form: ToponymForm): GoldToponym {
  const offset = (name: string) => form.unitAt(Number(textOf(element, name)) - form.first)
  const [start, end] = [offset('start'), offset('end')]
  const phrase = textOf(element, form.phrase) ?? ''
  const found = form.text.slice(start, end)
  // GeoVirus and LGL have white space of the text folded in a few names.
  if (fold(found) !== fold(phrase)) {
    throw new Error(`The name "${phrase}" does not stand at ${start} to ${end}; "${found}" does.`)
  }
  const [latitude, longitude] = [textOf(element, 'lat'), textOf(element, 'lon')]
  if (!latitude || !longitude) return { start, end, phrase }
  return { start, end, phrase, position: [Number(longitude), Number(latitude)] }
}

const fold = (name: string) => name.replace(/\s+/g, ' ').trim().toLowerCase()

/** Of the element itself, or of its `<gaztag>`: GeoVirus has names inside of other names' elements. */
function textOf(parent: Element, name: string): string | undefined {
  const children = [...parent.childNodes].filter((node): node is Element => node.nodeType === 1)
  const own = children.find((child) => child.tagName === name)?.textContent ?? undefined
  const tag = children.find((child) => child.tagName === 'gaztag')
  return own ?? (tag && textOf(tag, name))
}

/** Corpora count characters, JavaScript counts UTF-16 units. */
function unitsOf(text: string): (character: number) => number {
  if (!/[\uD800-\uDBFF]/.test(text)) return (character) => character
  const units = [0]
  for (const character of text) units.push((units.at(-1) ?? 0) + character.length)
  return (character) => units[character] ?? text.length
}
