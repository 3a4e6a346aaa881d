import path from 'node:path'
import { parseArgs } from 'node:util'
import { checkArticle } from '../../lib/articles/check-article'
import { shorten } from '../../lib/articles/located'
import { formatProblem } from '../../lib/articles/problem'
import { articlesFolder } from '../../lib/articles/read-articles'
import { ArticleParticulars } from '../../lib/articles/schema'
import { Slug } from '../../lib/articles/slug'
import { withoutCommands } from '../../lib/articles/without-commands'
import { decodeText } from '../../lib/files/decode-text'
import { checkParticular } from '../../lib/import/check-particular'
import { chooseByName, chooseByNumber } from '../../lib/import/choose-paragraphs'
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
  published: 'When, as 2015-09-06, or 2015-09 where the day is not known:',
  url: 'Its address:',
  lang: 'Its language, such as en, ar or pt-BR:',
}
const keys = Object.keys(questions) as Key[]
const required: Key[] = keys.filter((key) => key !== 'byline')

export const newCommand: Command = {
  summary: "start an article's folder from its text",
  help: `Usage: dateline new <slug> --text <file> [--keep 2,4-6 | --naming "Homs; Tartus" | --own-text] [particulars]

Makes the folder of an article, with article.md and a places.geojson without places. The text is plain
UTF-8 text, from a file or from standard input: paragraphs between empty lines, or one on each line.
At a terminal it asks for what is missing.

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
  const [slug, ...others] = positionals
  if (slug === undefined || others.length > 0) throw new UsageError('new takes the slug of the article.')
  const slugIssue = Slug.safeParse(slug).error?.issues[0]
  if (slugIssue) throw new UsageError(`${slugIssue.message}; found "${withoutCommands(shorten(slug))}".`)
  const target = path.join(folder, slug)
  await refusePresent(target)

  const isAsking = terminal.input.isTTY === true
  const choices = [values.keep, values.naming, values['own-text']].filter((choice) => choice !== undefined)
  if (choices.length > 1)
    throw new UsageError('--keep, --naming and --own-text each choose the paragraphs; give one.')
  refuseMissing(values, choices.length > 0, isAsking)
  refuseWrong(values)
  const paragraphs = await readParagraphs(values.text, terminal)

  const dialogue = isAsking ? openQuestions(terminal) : undefined
  try {
    const particulars = await completeParticulars(values, dialogue)
    const kept = await choose(values, paragraphs, dialogue, terminal)
    const articleText = writeArticle(particulars, paragraphs, kept)
    const [articlePath, placesPath] = [path.join(target, 'article.md'), path.join(target, 'places.geojson')]
    const files = { slug, articlePath, articleText, placesPath, placesText: emptyPlaces }
    const { article, problems } = checkArticle(files)
    if (!article) {
      for (const problem of problems) terminal.say(formatProblem(problem))
      terminal.say('Nothing was written.')
      return 1
    }
    await writeFolder(target, { 'article.md': articleText, 'places.geojson': emptyPlaces })
    for (const line of describeJoins(paragraphs.filter((_, index) => kept.has(index)))) terminal.say(line)
    terminal.write(
      `${articlePath}: ${kept.size} of ${paragraphs.length} paragraphs\n${placesPath}: no places yet\n`,
    )
    terminal.say(`Next, bring places in: npm run dateline -- import ${slug} <file>`)
    return 0
  } finally {
    dialogue?.close()
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

function refuseMissing(values: Values, isChosen: boolean, isAsking: boolean) {
  if (isAsking && values.text === undefined) {
    throw new UsageError(
      "--text <file> names the file with the article's text; at a terminal it is not read from standard input.",
    )
  }
  if (isAsking) return
  const missing = required.filter((key) => values[key] === undefined).map((key) => `--${key}`)
  const choice = isChosen
    ? []
    : [
        'one of --keep, --naming and --own-text, which say what paragraphs are kept: quote no more of another’s text than you need',
      ]
  if (missing.length + choice.length > 0)
    throw new UsageError(`Missing: ${[...missing, ...choice].join(', ')}.`)
}

function refuseWrong(values: Values) {
  const wrong = keys.flatMap((key) => {
    const value = values[key]
    const problem = value === undefined ? undefined : checkParticular(key, value)
    return problem === undefined ? [] : [`--${key}: ${withoutCommands(problem)}`]
  })
  if (wrong.length > 0) throw new UsageError(wrong.join('\n'))
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

async function choose(
  values: Values,
  paragraphs: SourceParagraph[],
  dialogue: Questions | undefined,
  { say }: Terminal,
): Promise<ReadonlySet<number>> {
  if (values['own-text']) return new Set(paragraphs.keys())
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
    say(withoutCommands(`${index + 1}  ${shorten(text ?? '[…]')}`))
  const find = (answer: string) => chooseByNumber(answer, paragraphs)
  const answer = await dialogue?.ask(
    'Which paragraphs are quoted, such as 2,4-6? (No more of another’s text than you need.)',
    (typed) => {
      const found = find(typed)
      return 'message' in found ? found.message : undefined
    },
  )
  const found = find(answer ?? '')
  return 'indices' in found ? found.indices : new Set()
}
