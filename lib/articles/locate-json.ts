import { parse } from '@humanwhocodes/momoa'
import type { LocatedDocument, LocatedMessage, Location, Path } from './located'
import { shorten } from './located'

type DocumentNode = ReturnType<typeof parse>
type ValueNode = DocumentNode['body']
type MemberNode = Extract<ValueNode, { type: 'Object' }>['members'][number]

export interface ReadJson {
  /** Missing where the text is not JSON. */
  document?: LocatedDocument
  problems: LocatedMessage[]
}

/** Reads JSON text (RFC 8259), keeping where everything stands. A key that stands twice in an object is a problem. */
export function locateJson(fileText: string): ReadJson {
  const text = fileText.replace(/^\uFEFF/, '')
  if (text.trim() === '') return notJson({ line: 1, column: 1 }, 'The file is empty; expected a JSON object.')
  let root: ValueNode
  try {
    root = parse(text, { ranges: true }).body
  } catch (error) {
    return describeSyntaxError(error, text)
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return describeRefusal(error, text)
  }
  return { document: new LocatedJson(text, value, root), problems: findDoubledKeys(root) }
}

class LocatedJson implements LocatedDocument {
  constructor(
    private readonly text: string,
    readonly value: unknown,
    private readonly root: ValueNode,
  ) {}

  locate(path: Path): Location {
    return startOf(this.find(path) ?? this.findNearest(path))
  }

  locateKey(path: Path): Location {
    const holder = this.find(path.slice(0, -1))
    const key = path.at(-1)
    const member = holder?.type === 'Object' ? findMember(holder.members, key) : undefined
    return member ? startOf(member.name) : this.locate(path)
  }

  written(path: Path): string | undefined {
    const node = this.find(path)
    return node?.range && shorten(this.text.slice(...node.range))
  }

  private find(path: Path): ValueNode | undefined {
    return path.reduce<ValueNode | undefined>(findChild, this.root)
  }

  private findNearest(path: Path): ValueNode {
    for (let length = path.length - 1; length > 0; length--) {
      const node = this.find(path.slice(0, length))
      if (node) return node
    }
    return this.root
  }
}

function findChild(node: ValueNode | undefined, step: string | number): ValueNode | undefined {
  if (node?.type === 'Object') return findMember(node.members, step)?.value
  if (node?.type === 'Array' && typeof step === 'number') return node.elements[step]?.value
  return undefined
}

// The last, because JSON.parse keeps the last of two equal keys.
function findMember(members: MemberNode[], key: string | number | undefined): MemberNode | undefined {
  return members.findLast((member) => keyOf(member) === key)
}

function keyOf({ name }: MemberNode): string {
  return name.type === 'String' ? name.value : name.name
}

function findDoubledKeys(root: ValueNode): LocatedMessage[] {
  if (root.type === 'Array') return root.elements.flatMap((element) => findDoubledKeys(element.value))
  if (root.type !== 'Object') return []
  const firstLines = new Map<string, number>()
  return root.members.flatMap((member) => {
    const key = keyOf(member)
    const within = findDoubledKeys(member.value)
    const firstLine = firstLines.get(key)
    if (firstLine === undefined) {
      firstLines.set(key, startOf(member.name).line)
      return within
    }
    const message = `A key stands once in an object; found "${shorten(key)}" again, first in line ${firstLine}.`
    return [{ ...startOf(member.name), message }, ...within]
  })
}

function startOf(node: ValueNode | MemberNode['name']): Location {
  const { line, column } = node.loc.start
  return { line, column }
}

function notJson(location: Location, message: string): ReadJson {
  return { problems: [{ ...location, message }] }
}

function describeSyntaxError(error: unknown, text: string): ReadJson {
  if (error instanceof RangeError) {
    return notJson({ line: 1, column: 1 }, 'The file is nested more deeply than it can be read.')
  }
  if (!isPositioned(error)) throw error
  const { line, column, offset } = error
  // Where the text is cut off after a comma, momoa points at the comma.
  const isCutOff = /end of input/.test(error.message) || text.slice(offset).trim() === ','
  const found = isCutOff ? 'the end of the file too early' : describeToken(text, offset)
  return notJson({ line, column }, `This is not JSON; found ${found}.`)
}

function describeToken(text: string, offset: number): string {
  const rest = text.slice(offset)
  if (/^\/[/*]/.test(rest)) return 'a comment'
  if (/^[\]}]/.test(rest) && /,\s*$/.test(text.slice(0, offset))) return `${rest[0]} right after a comma`
  // A character alone says too little of a word or a number, so it is shown whole.
  const token = rest.match(/^[\p{L}\p{N}_.+-]+/u)?.[0] ?? String.fromCodePoint(rest.codePointAt(0) ?? 0)
  return `${shorten(token)} where it cannot stand`
}

function isPositioned(error: unknown): error is Error & Location & { offset: number } {
  return error instanceof Error && 'line' in error && 'column' in error && 'offset' in error
}

// Momoa lets line breaks and other control characters stand in strings, and JSON does not.
function describeRefusal(error: unknown, text: string): ReadJson {
  if (!(error instanceof Error)) throw error
  const offset = Number(error.message.match(/position (\d+)/)?.[1] ?? 0)
  const linesBefore = text.slice(0, offset).split(/\r\n|\n|\r/)
  const location = { line: linesBefore.length, column: (linesBefore.at(-1) ?? '').length + 1 }
  const isControl = text.charCodeAt(offset) < 0x20
  const found = isControl
    ? 'a line break or a control character within a string'
    : describeToken(text, offset)
  return notJson(location, `This is not JSON; found ${found}.`)
}
