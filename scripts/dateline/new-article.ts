import path from 'node:path'
import { parseArgs } from 'node:util'
import { checkArticle } from '../../lib/articles/check-article'
import { shorten } from '../../lib/articles/located'
import { formatProblem } from '../../lib/articles/problem'
import { articlesFolder } from '../../lib/articles/read-articles'
import { withoutCommands } from '../../lib/articles/without-commands'
import { chooseByName, chooseByNumber } from '../../lib/import/choose-paragraphs'
import { findHeading } from '../../lib/import/find-heading'
import { describeJoins, type SourceParagraph } from '../../lib/import/split-paragraphs'
import { emptyPlaces, writeArticle } from '../../lib/import/write-article'
import {
  completeParticulars,
  type GivenParticulars,
  missingParticulars,
  onlyAtTerminal,
  particularOptions,
  particularsHelp,
  refuseWrongParticulars,
} from './ask-particulars'
import { type Command, type ExitCode, type Terminal, UsageError } from './command-line'
import { checkNewSlug } from './new-slug'
import { openQuestions, type Questions } from './questions'
import { schemaPathFrom } from './schema-path-from'
import { takeParagraphs } from './take-paragraphs'
import { writeFolder } from './write-folder'

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

${particularsHelp}`,
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
  const problem = given === undefined ? undefined : await checkNewSlug(given, folder)
  if (problem !== undefined) throw new UsageError(problem)
  refuseDoubledChoice(values)
  if (!isAsking) refuseMissing(values)
  refuseWrongParticulars(values)

  const dialogue = isAsking ? openQuestions(terminal) : undefined
  try {
    const slug = given ?? (await dialogue?.ask(slugQuestion, (answer) => checkNewSlug(answer, folder))) ?? ''
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
    const placesText = emptyPlaces(schemaPathFrom(target))
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

const slugQuestion =
  'Its slug, its part of the address here, which is kept for ever, such as bridge-of-testville:'

const options = {
  ...particularOptions,
  text: { type: 'string' },
  keep: { type: 'string' },
  naming: { type: 'string' },
  'own-text': { type: 'boolean' },
} as const
type Values = GivenParticulars & { text?: string; keep?: string; naming?: string; 'own-text'?: boolean }

function isChosen({ keep, naming, 'own-text': ownText }: Values): boolean {
  return [keep, naming, ownText].some((choice) => choice !== undefined)
}

function refuseDoubledChoice({ keep, naming, 'own-text': ownText }: Values) {
  if ([keep, naming, ownText].filter((choice) => choice !== undefined).length > 1)
    throw new UsageError('--keep, --naming and --own-text each choose the paragraphs; give one.')
}

function refuseMissing(values: Values) {
  const missing = missingParticulars(values)
  const choice = isChosen(values)
    ? []
    : [
        'one of --keep, --naming and --own-text, which say what paragraphs are kept: quote no more of another’s text than you need',
      ]
  if (missing.length + choice.length > 0) {
    throw new UsageError(`Missing: ${[...missing, ...choice].join(', ')}. ${onlyAtTerminal}`)
  }
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
