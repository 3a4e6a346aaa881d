import { withoutCommands } from '../../lib/articles/without-commands'
import { decodeText } from '../../lib/files/decode-text'
import { type SourceParagraph, splitParagraphs } from '../../lib/import/split-paragraphs'
import { type Terminal, UsageError } from './command-line'
import { messageOf } from './message-of'
import type { Questions } from './questions'
import { readInput } from './read-input'
import { readStream } from './read-stream'

/** The most bytes of a text: some hundred times a long article. */
const longestText = 2_000_000

/** The paragraphs of the file, or of one that is asked for, or where nobody can be asked, of standard input. */
export async function takeParagraphs(
  file: string | undefined,
  dialogue: Questions | undefined,
  terminal: Terminal,
): Promise<SourceParagraph[]> {
  if (file !== undefined || !dialogue) return readSourceParagraphs(file, terminal)
  const check = (answer: string) => messageOf(() => readSourceParagraphs(answer, terminal))
  return readSourceParagraphs(await dialogue.ask('The file with its words, as plain text:', check), terminal)
}

export async function readSourceParagraphs(
  file: string | undefined,
  { input }: Terminal,
): Promise<SourceParagraph[]> {
  const bytes = file === undefined ? await readStream(input, longestText) : await readInput(file, longestText)
  const name = file ?? 'standard input'
  if (!bytes) throw new UsageError(`${name}: A text has at most ${longestText / 1_000_000} MB; found more.`)
  const decoded = decodeText(bytes)
  if ('problem' in decoded) {
    const { line, column, message } = decoded.problem
    throw new UsageError(`${name}:${line}:${column}: ${withoutCommands(message)}`)
  }
  const paragraphs = splitParagraphs(decoded.text)
  if (!paragraphs.some(({ text }) => text !== null))
    throw new UsageError(`${name}: A text has paragraphs; found none.`)
  return paragraphs
}
