import { isMap, isScalar, LineCounter, type Pair, parseDocument, type YAMLError } from 'yaml'
import type { LocatedDocument, LocatedMessage, Location, Path } from './located'
import { shorten } from './located'

export interface ReadFrontMatter {
  /** Missing where the front matter is not a YAML mapping. */
  document?: LocatedDocument
  /** The lines below the front matter; missing where it has no end. */
  body?: { lines: string[]; firstLine: number }
  problems: LocatedMessage[]
}

const rule = 'front-matter'

/** Takes an article's file apart into its YAML front matter, between two lines `---`, and the lines below it. */
export function readFrontMatter(fileText: string): ReadFrontMatter {
  const lines = fileText.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  const firstLine = lines[0] ?? ''
  if (firstLine.trimEnd() !== '---') {
    const found = firstLine === '' ? 'an empty line' : `“${shorten(firstLine)}”`
    const message = `The file begins with a line --- and the article's particulars; found ${found}.`
    return { problems: [{ line: 1, column: 1, rule, message }] }
  }
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---')
  if (end === -1) {
    const message = 'A second line --- ends the particulars that begin here; found none.'
    return { problems: [{ line: 1, column: 1, rule, message }] }
  }
  const body = { lines: lines.slice(end + 1), firstLine: end + 2 }
  return { ...readYaml(`${lines.slice(1, end).join('\n')}\n`), body }
}

const linesAboveYaml = 1

function readYaml(text: string): Pick<ReadFrontMatter, 'document' | 'problems'> {
  const lineCounter = new LineCounter()
  const yaml = parseDocument(text, { lineCounter, prettyErrors: false })
  function locateOffset(offset: number): Location {
    const { line, col } = lineCounter.linePos(offset)
    return { line: line + linesAboveYaml, column: col }
  }
  const doubledKeys = yaml.errors.filter(isDoubledKey)
  const syntaxError = yaml.errors.find((error) => !isDoubledKey(error))
  const problems = [...doubledKeys, ...(syntaxError ? [syntaxError] : [])].map((error) => ({
    ...locateOffset(error.pos[0]),
    rule: isDoubledKey(error) ? 'unique-keys' : rule,
    message: describeYamlError(error, text),
  }))
  if (syntaxError) return { problems }
  if (!isMap(yaml.contents)) {
    const message = 'The particulars are lines such as "title: …"; found none.'
    return { problems: [{ line: 1 + linesAboveYaml, column: 1, rule, message }] }
  }
  try {
    const document = new LocatedYaml(text, yaml.toJS(), yaml.contents.items, locateOffset)
    return { document, problems }
  } catch {
    const message = 'The particulars have no YAML aliases; found one that cannot be followed.'
    return { problems: [{ line: 1 + linesAboveYaml, column: 1, rule, message }] }
  }
}

/** Front matter is flat, so only the first step of a path is looked up. */
class LocatedYaml implements LocatedDocument {
  constructor(
    private readonly text: string,
    readonly value: unknown,
    private readonly pairs: Pair[],
    private readonly locateOffset: (offset: number) => Location,
  ) {}

  locate(path: Path): Location {
    return this.locateOffset(rangeOf(this.findPair(path)?.value)?.[0] ?? 0)
  }

  locateKey(path: Path): Location {
    return this.locateOffset(rangeOf(this.findPair(path)?.key)?.[0] ?? 0)
  }

  written(path: Path): string | undefined {
    const node = this.findPair(path)?.value
    const range = rangeOf(node)
    if (!range) return undefined
    const written = shorten(this.text.slice(range[0], range[1]))
    const isPlainText = isScalar(node) && node.type === 'PLAIN' && typeof node.value === 'string'
    return isPlainText ? `"${written}"` : written || 'nothing'
  }

  private findPair([key]: Path): Pair | undefined {
    return this.pairs.find((pair) => isScalar(pair.key) && String(pair.key.value) === key)
  }
}

function rangeOf(node: unknown): readonly [number, number, number] | undefined {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
    ? (node.range as unknown as [number, number, number])
    : undefined
}

function isDoubledKey(error: YAMLError): boolean {
  return error.code === 'DUPLICATE_KEY'
}

function describeYamlError({ code, message, pos }: YAMLError, text: string): string {
  const rest = text.slice(pos[0]).split('\n')[0] ?? ''
  if (code === 'DUPLICATE_KEY') {
    const key = rest.split(':')[0] ?? ''
    const firstLine = text.split('\n').findIndex((line) => line.startsWith(`${key}:`)) + 1 + linesAboveYaml
    return `A key stands once in the particulars; found "${key}" again, first in line ${firstLine}.`
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY') {
    return `Text with a colon and a space in it stands in quotation marks; found “${shorten(rest)}”.`
  }
  if (code === 'MISSING_CHAR' && message.endsWith('quote')) {
    return 'Text that begins with a quotation mark ends with one; found none up to here.'
  }
  return `This is not YAML; ${message.charAt(0).toLowerCase()}${message.slice(1)}.`
}
