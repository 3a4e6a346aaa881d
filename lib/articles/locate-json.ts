import { type Node, type ParseErrorCode, parseTree, printParseErrorCode, visit } from 'jsonc-parser'
import { limitNesting } from './limit-nesting'
import type { LocatedDocument, LocatedMessage, Location, Path } from './located'
import { shorten } from './located'

export interface ReadJson {
  /** Missing where the text is not JSON. */
  document?: LocatedDocument
  problems: LocatedMessage[]
}

/** JSON as its standard has it: no comments, no commas before a closing bracket. */
const strictly = { disallowComments: true, allowTrailingComma: false }

/** Reads JSON text (RFC 8259), able to say where everything stands. A key that stands twice in an object is a problem. */
export function locateJson(fileText: string): ReadJson {
  const text = fileText.replace(/^\uFEFF/, '')
  if (text.trim() === '') return notJson({ line: 1, column: 1 }, 'The file is empty; expected a JSON object.')
  const tooDeep = limitNesting(text)
  if (tooDeep) return notJson(locateOffset(text, tooDeep.offset), tooDeep.message)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return describeSyntaxError(text)
  }
  return { document: new LocatedJson(text, value), problems: findDoubledKeys(text) }
}

class LocatedJson implements LocatedDocument {
  private root?: Node
  private readonly properties = new WeakMap<Node, Map<string, Node>>()
  private lineStarts?: number[]

  constructor(
    private readonly text: string,
    readonly value: unknown,
  ) {}

  locate(path: Path): Location {
    return this.locateNode(this.find(path) ?? this.findNearest(path))
  }

  locateKey(path: Path): Location {
    const property = this.findProperty(this.find(path.slice(0, -1)), path.at(-1))
    return property ? this.locateNode(property) : this.locate(path)
  }

  written(path: Path): string | undefined {
    const node = this.find(path)
    return node && shorten(this.text.slice(node.offset, node.offset + node.length))
  }

  private find(path: Path): Node | undefined {
    // Only now, because a large file without problems is then read with a third of the memory.
    this.root ??= parseTree(this.text, [], strictly)
    return path.reduce<Node | undefined>((node, step) => this.findChild(node, step), this.root)
  }

  private findChild(node: Node | undefined, step: string | number): Node | undefined {
    if (node?.type === 'array' && typeof step === 'number') return node.children?.[step]
    return this.findProperty(node, step)?.children?.[1]
  }

  private findProperty(node: Node | undefined, key: string | number | undefined): Node | undefined {
    if (node?.type !== 'object') return undefined
    // Looked up once: an object can have a million keys, each of them unknown.
    const known = this.properties.get(node) ?? new Map(node.children?.map((child) => [keyOf(child), child]))
    this.properties.set(node, known)
    return known.get(String(key))
  }

  private findNearest(path: Path): Node | undefined {
    for (let length = path.length - 1; length > 0; length--) {
      const node = this.find(path.slice(0, length))
      if (node) return node
    }
    return this.root
  }

  private locateNode(node: Node | undefined): Location {
    this.lineStarts ??= findLineStarts(this.text)
    return locateAmong(this.lineStarts, node?.offset ?? 0)
  }
}

// Of two equal keys the Map above keeps the last, as JSON.parse does.
function keyOf(property: Node): string {
  return String(property.children?.[0]?.value)
}

function findDoubledKeys(text: string): LocatedMessage[] {
  const problems: LocatedMessage[] = []
  const firstLines: Map<string, number>[] = []
  visit(
    text,
    {
      onObjectBegin: () => {
        firstLines.push(new Map())
      },
      onObjectEnd: () => {
        firstLines.pop()
      },
      onObjectProperty: (key, _offset, _length, lineIndex, characterIndex) => {
        const line = lineIndex + 1
        const firstLine = firstLines.at(-1)?.get(key)
        if (firstLine === undefined) {
          firstLines.at(-1)?.set(key, line)
          return
        }
        const message = `A key stands once in an object; found "${shorten(key)}" again, first in line ${firstLine}.`
        problems.push({ line, column: characterIndex + 1, rule: 'unique-keys', message })
      },
    },
    strictly,
  )
  return problems
}

function notJson(location: Location, message: string): ReadJson {
  return { problems: [{ ...location, rule: 'json', message }] }
}

function describeSyntaxError(text: string): ReadJson {
  const error = findSyntaxError(text)
  const found = describeFound(error.code, error.offset, text)
  return notJson(locateOffset(text, found.offset), `This is not JSON; found ${found.words}.`)
}

function findSyntaxError(text: string): { code?: ParseErrorCode; offset: number } {
  const errors: { code: ParseErrorCode; offset: number }[] = []
  visit(text, { onError: (code, offset) => errors.length === 0 && errors.push({ code, offset }) }, strictly)
  return errors[0] ?? { offset: 0 }
}

function describeFound(
  code: ParseErrorCode | undefined,
  offset: number,
  text: string,
): { words: string; offset: number } {
  const control = text.slice(offset).search(/(?![\u007F-\u009F])\p{Cc}/u)
  switch (code && printParseErrorCode(code)) {
    case 'UnexpectedEndOfString':
      // A string also ends too early at a line break.
      if (control !== -1) return { words: controlInString, offset: offset + control }
      return { words: endOfFile, offset: text.trimEnd().length }
    case 'InvalidCharacter':
      return { words: controlInString, offset: offset + Math.max(control, 0) }
    case 'InvalidEscapeCharacter':
    case 'InvalidUnicode':
      return { words: 'an escape in a string that JSON does not have', offset }
    case 'InvalidCommentToken':
    case 'UnexpectedEndOfComment':
      return { words: 'a comment', offset }
  }
  if (text.slice(offset).trim() === '') return { words: endOfFile, offset: text.trimEnd().length }
  const isBetweenValues = code !== undefined && printParseErrorCode(code) === 'CommaExpected'
  const isValueAhead = /^["{[\d\-tfn]/.test(text.charAt(offset)) && !/[\w.+-]/.test(text.charAt(offset - 1))
  const remedy = isBetweenValues && isValueAhead ? ': a comma is missing before it' : ''
  return { words: describeToken(text, offset) + remedy, offset }
}

const endOfFile = 'the end of the file too early'
const controlInString = 'a line break or a control character within a string'

function describeToken(text: string, offset: number): string {
  const rest = text.slice(offset, offset + 200)
  if (/^[\]}]/.test(rest) && /,\s*$/.test(text.slice(0, offset))) return `${rest[0]} right after a comma`
  // A character alone says too little of a word or a number, so it is shown whole.
  const token = rest.match(/^[\p{L}\p{N}_.+-]+/u)?.[0] ?? String.fromCodePoint(rest.codePointAt(0) ?? 0)
  return `${shorten(token)} where it cannot stand`
}

function findLineStarts(text: string): number[] {
  const starts = [0]
  for (const { index, 0: lineBreak } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + lineBreak.length)
  return starts
}

function locateOffset(text: string, offset: number): Location {
  return locateAmong(findLineStarts(text.slice(0, offset)), offset)
}

function locateAmong(lineStarts: number[], offset: number): Location {
  let [low, high] = [0, lineStarts.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((lineStarts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 }
}
