import { DOMParser, type Document, type Element, type Node } from '@xmldom/xmldom'
import { shorten } from '../articles/located'
import type { FilePlace, ImportProblem } from './import-record'

const deepest = 100
// What may stand before the root element, other than a document type.
const prolog = /^\s*(?:(?:<\?[\s\S]*?\?>|<!--[\s\S]*?-->)\s*)*/

/**
 * Reads XML into a document whose nodes know where they stand. A document type is refused: entities are declared in it,
 * which grow without end or fetch other files, and neither KML nor GPX has one.
 */
export function parseXml(text: string): { document: Document } | { problem: ImportProblem } {
  const start = text.match(prolog)?.[0].length ?? 0
  const line = text.slice(0, start).split('\n').length
  if (/^<!(?:DOCTYPE|ENTITY)/i.test(text.slice(start, start + 10))) {
    return { problem: { line, message: 'KML and GPX have no document type; found <!DOCTYPE: take it out.' } }
  }
  let problem: ImportProblem | undefined
  try {
    const parser = new DOMParser({
      locator: true,
      // By itself it does what XML 1.1 says, which makes line feeds of characters that XML 1.0 keeps.
      normalizeLineEndings: (source) => source.replace(/\r\n?/g, '\n'),
      onError(level, message, context: { locator?: { lineNumber?: number; columnNumber?: number } }) {
        // U+FFFD is a character like others.
        if (level === 'warning' && message.startsWith('Unicode replacement character')) return
        problem ??= {
          line: context.locator?.lineNumber || 1,
          column: context.locator?.columnNumber || 1,
          message: `This is not well-formed XML; ${shorten(message.split('\n')[0] ?? '')}.`,
        }
        // The first says all: thousands may follow from it.
        throw new Error(message)
      },
    })
    const document = parser.parseFromString(text, 'text/xml')
    if (!isDeeperThan(document, deepest)) return { document }
    return { problem: { line: 1, message: `Elements are nested at most ${deepest} deep; found more.` } }
  } catch (error) {
    if (!problem) throw error
    return { problem }
  }
}

/** Where an element begins. */
export function placeOf(element: Element): FilePlace {
  return { line: element.lineNumber ?? 1, column: element.columnNumber ?? 1 }
}

export function childElements(parent: Node): Element[] {
  return Array.from(parent.childNodes).filter((node): node is Element => node.nodeType === 1)
}

/** A document with this element alone in it, which a converter of whole documents turns into what it says alone. */
export function documentWith(element: Element, rootName: string): Document {
  const document = new DOMParser().parseFromString(`<${rootName}/>`, 'text/xml')
  document.documentElement?.appendChild(document.importNode(element, true))
  return document
}

// Without recursion, which is what depth would break.
function isDeeperThan(root: Node, limit: number): boolean {
  let depth = 0
  let node: Node | null = root
  while (node) {
    if (node.firstChild) {
      node = node.firstChild
      depth += 1
      if (depth > limit) return true
      continue
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode
      depth -= 1
    }
    if (!node || node === root) return false
    node = node.nextSibling
  }
  return false
}
