import path from 'node:path'
import { parseArgs } from 'node:util'
import { checkArticle } from '../../lib/articles/check-article'
import { shorten } from '../../lib/articles/located'
import { formatProblem } from '../../lib/articles/problem'
import { articlesFolder, placesSchemaFile } from '../../lib/articles/read-articles'
import { ArticleParticulars } from '../../lib/articles/schema'
import { Slug } from '../../lib/articles/slug'
import { withoutCommands } from '../../lib/articles/without-commands'
import { decodeText } from '../../lib/files/decode-text'
import { checkParticular } from '../../lib/import/check-particular'
import { chooseByName, chooseByNumber } from '../../lib/import/choose-paragraphs'
import { findHeading } from '../../lib/import/find-heading'
import { describeJoins, type SourceParagraph, splitParagraphs } from '../../lib/import/split-paragraphs'
import { emptyPlaces, writeArticle } from '../../lib/import/write-article'
import { type Command, type ExitCode, type Terminal, UsageError } from './command-line'
import { openQuestions, type Questions } from './questions'
import { readInput } from './read-input'
import { readStream } from './read-stream'
import { refusePresent, writeFolder } from './write-folder'

/** The most bytes of a text: some hundred times a long article. */
const longestText = 2_000_000

type Key = keyof ArticleParticulars
const questions: Record<Key, string> = {
  title: 'The headline, as printed:',
  byline: 'Who wrote it, as printed (Enter for nobody named):',
  publisher: 'Who published it:',
  published: 'When it was published, as 2015-09-06, or 2015-09 where the day is not known:',
  url: 'Its web address (https://…):',
  lang: 'Its language, such as en, ar or pt-BR:',
}
const keys = Object.keys(questions) as Key[]
const required: Key[] = keys.filter((key) => key !== 'byline')

export const newCommand: Command = {
  summary: "start an article's folder from its text",
  help: `Usage: dateline new <slug> --text <file> [--keep 2,4-6 | --naming "Homs; Tartus" | --own-text] [particulars]

Makes the folder of an article, with article.md and a places.geojson without places. The text is plain
UTF-8 text, from a file or from standard input: paragraphs between empty lines, or one on each line.
At a terminal it asks for what is missing, the slug and the file too; nowhere else does it ask.
First paragraphs that only repeat the headline or the byline are left out.

Which paragraphs are kept (quote no more of another's text than you need):
  --keep <numbers>    these, such as 2,4-6
  --naming <names>    those that name one of these places, parted by semicolons
  --own-text          all: the text is the publisher's own

Particulars:
  --title <headline>  --publisher <name>  --published <2015-09-06 or 2015-09>
  --url <address>     --lang <such as en> --byline <who wrote it; may be missing>`,
  run: (words, terminal) => runNew(articlesFolder(), words, terminal),
}

/** `folder` is the one with the articles in it. */
export async function runNew(folder: string, words: string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseArgs({ args: words, allowPositionals: true, options })
  const isAsking = terminal.input.isTTY === true
  const [given, ...others] = positionals
  if (others.length > 0) throw new UsageError('new takes one slug, that of the article.')
  if (given === undefined && !isAsking) {
    throw new UsageError(`new takes the slug of the article. ${onlyAtTerminal}`)
  }
  const problem = given === undefined ? undefined : await checkSlug(given, folder)
  if (problem !== undefined) throw new UsageError(problem)
  refuseDoubledChoice(values)
  if (!isAsking) refuseMissing(values)
  refuseWrong(values)

  const dialogue = isAsking ? openQuestions(terminal) : undefined
  try {
    const slug = given ?? (await dialogue?.ask(slugQuestion, (answer) => checkSlug(answer, folder))) ?? ''
    const paragraphs = await takeParagraphs(values.text, dialogue, terminal)
    const particulars = await completeParticulars(values, dialogue)
    const heading = findHeading(paragraphs, particulars)
    for (const [index, what] of heading.entries())
      terminal.say(`Paragraph ${index + 1} is the ${what}; left out.`)
    const chosen = await choose(values, paragraphs, heading.length, dialogue, terminal)
    const body = paragraphs.slice(heading.length)
    const kept = new Set([...chosen].map((index) => index - heading.length).filter((index) => index >= 0))
    const articleText = writeArticle(particulars, body, kept)
    const target = path.join(folder, slug)
    const [articlePath, placesPath] = [path.join(target, 'article.md'), path.join(target, 'places.geojson')]
    const placesText = emptyPlaces(path.relative(target, placesSchemaFile).replaceAll(path.sep, '/'))
    const files = { slug, articlePath, articleText, placesPath, placesText }
    const { article, problems } = checkArticle(files)
    if (!article) {
      for (const problem of problems) terminal.say(formatProblem(problem))
      terminal.say('Nothing was written.')
      return 1
    }
    await writeFolder(target, { 'article.md': articleText, 'places.geojson': placesText })
    for (const line of describeJoins(body.filter((_, index) => kept.has(index)))) terminal.say(line)
    terminal.write(
      `${articlePath}: ${kept.size} of ${body.length} paragraphs\n${placesPath}: no places yet\n`,
    )
    terminal.say(`Next, bring places in: npm run dateline -- import ${slug} <file>`)
    return 0
  } finally {
    dialogue?.close()
  }
}

const onlyAtTerminal = 'It asks for what is missing only at a terminal, and standard input is none.'

const slugQuestion =
  'Its slug, its part of the address here, which is kept for ever, such as bridge-of-testville:'

/** What is wrong with the slug of a new article; undefined: nothing. */
async function checkSlug(slug: string, folder: string): Promise<string | undefined> {
  const issue = Slug.safeParse(slug).error?.issues[0]
  if (issue) return `${issue.message}; found "${withoutCommands(shorten(slug))}".`
  return messageOf(() => refusePresent(path.join(folder, slug)))
}

/** The message of the wrong use that an action finds; undefined: none. */
async function messageOf(action: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await action()
    return undefined
  } catch (error) {
    if (error instanceof UsageError) return error.message
    throw error
  }
}

const options = {
  title: { type: 'string' },
  byline: { type: 'string' },
  publisher: { type: 'string' },
  published: { type: 'string' },
  url: { type: 'string' },
  lang: { type: 'string' },
  text: { type: 'string' },
  keep: { type: 'string' },
  naming: { type: 'string' },
  'own-text': { type: 'boolean' },
} as const
type Values = Partial<Record<Exclude<keyof typeof options, 'own-text'>, string>> & { 'own-text'?: boolean }

function isChosen({ keep, naming, 'own-text': ownText }: Values): boolean {
  return [keep, naming, ownText].some((choice) => choice !== undefined)
}

function refuseDoubledChoice({ keep, naming, 'own-text': ownText }: Values) {
  if ([keep, naming, ownText].filter((choice) => choice !== undefined).length > 1)
    throw new UsageError('--keep, --naming and --own-text each choose the paragraphs; give one.')
}

function refuseMissing(values: Values) {
  const missing = required.filter((key) => values[key] === undefined).map((key) => `--${key}`)
  const choice = isChosen(values)
    ? []
    : [
        'one of --keep, --naming and --own-text, which say what paragraphs are kept: quote no more of another’s text than you need',
      ]
  if (missing.length + choice.length > 0) {
    throw new UsageError(`Missing: ${[...missing, ...choice].join(', ')}. ${onlyAtTerminal}`)
  }
}

function refuseWrong(values: Values) {
  const wrong = keys.flatMap((key) => {
    const value = values[key]
    const problem = value === undefined ? undefined : checkParticular(key, value)
    return problem === undefined ? [] : [`--${key}: ${withoutCommands(problem)}`]
  })
  if (wrong.length > 0) throw new UsageError(wrong.join('\n'))
}

async function takeParagraphs(
  file: string | undefined,
  dialogue: Questions | undefined,
  terminal: Terminal,
): Promise<SourceParagraph[]> {
  if (file !== undefined || !dialogue) return readParagraphs(file, terminal)
  const check = (answer: string) => messageOf(() => readParagraphs(answer, terminal))
  return readParagraphs(await dialogue.ask('The file with its words, as plain text:', check), terminal)
}

async function readParagraphs(file: string | undefined, { input }: Terminal): Promise<SourceParagraph[]> {
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

async function completeParticulars(
  values: Values,
  dialogue: Questions | undefined,
): Promise<ArticleParticulars> {
  const given: Record<string, string> = {}
  for (const key of keys) {
    const isOptional = !required.includes(key)
    const check = (answer: string) => (isOptional && answer === '' ? undefined : checkParticular(key, answer))
    const value = values[key] ?? (await dialogue?.ask(questions[key], check)) ?? ''
    if (value !== '') given[key] = value
  }
  return ArticleParticulars.parse(given)
}

/** The indices of the paragraphs that are kept. The first ones, `headingLength` of them, are not offered. */
async function choose(
  values: Values,
  paragraphs: SourceParagraph[],
  headingLength: number,
  dialogue: Questions | undefined,
  { say }: Terminal,
): Promise<ReadonlySet<number>> {
  const all = new Set(paragraphs.keys())
  if (values['own-text']) return all
  const isNamed = values.naming !== undefined
  const chosen = isNamed
    ? chooseByName(values.naming ?? '', paragraphs)
    : values.keep === undefined
      ? undefined
      : chooseByNumber(values.keep, paragraphs)
  if (chosen && 'message' in chosen)
    throw new UsageError(withoutCommands(`${isNamed ? '--naming' : '--keep'}: ${chosen.message}`))
  if (chosen) return chosen.indices
  for (const [index, { text }] of paragraphs.entries())
    if (index >= headingLength) say(withoutCommands(`${index + 1}  ${shorten(text ?? '[…]')}`))
  const find = (answer: string) =>
    answer.toLowerCase() === 'all' ? { indices: all } : chooseByNumber(answer, paragraphs)
  const answer = await dialogue?.ask(
    'Which paragraphs are quoted, such as 2,4-6, or all for a text of your own? (No more of another’s text than you need.)',
    (typed) => {
      const found = find(typed)
      if ('message' in found) return found.message
      const isBody = [...found.indices].some((index) => index >= headingLength)
      return isBody ? undefined : `What is quoted is more than the headline and byline; found "${typed}".`
    },
  )
  const found = find(answer ?? '')
  return 'indices' in found ? found.indices : new Set()
}
