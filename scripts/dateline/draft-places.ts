import { parseArgs } from 'node:util'
import { CountryCode } from '../../lib/articles/country-code'
import { shorten } from '../../lib/articles/located'
import { articlesFolder, listArticles } from '../../lib/articles/read-articles'
import { Slug } from '../../lib/articles/slug'
import { withoutCommands } from '../../lib/articles/without-commands'
import { draftPlaces } from '../../lib/draft/draft-places'
import type { Gazetteer } from '../../lib/gazetteer/gazetteer'
import { readPlaces } from '../../lib/import/read-places'
import {
  type GivenParticulars,
  missingParticulars,
  onlyAtTerminal,
  particularOptions,
  particularsHelp,
  refuseWrongParticulars,
} from './ask-particulars'
import { type Command, type ExitCode, type Terminal, UsageError } from './command-line'
import { counted } from './counted'
import { describeUnknownArticle } from './describe-unknown-article'
import { type DraftText, isOpen } from './draft-files'
import { draftIntoArticle } from './draft-into-article'
import { draftNewArticle } from './draft-new-article'
import { gazetteerOfThisProcess } from './gazetteer-of-this-process'
import { openQuestions } from './questions'
import { readCountryArea } from './read-country-area'
import { reviewDraft } from './review-draft'

export const draftCommand: Command = {
  summary: "draft an article's places from its text, and review them",
  help: `Usage: dateline draft <slug> [--country SY] [--yes-later] [--list-unknown]
       dateline draft <slug> <text file> [particulars] [--own-text] [--country SY] [--yes-later] [--list-unknown]

Finds the places that an English text names, and which places of the gazetteer they likely are, and writes
them into places.geojson as a draft. Then it asks place by place, at a terminal: accept, take another of that
name, give a position, list it without one, drop it. Each answer is kept at once; run it again to go on with the
rest. Places that nobody has reviewed are never published: check and the build refuse them.

Without a text file the text is that of article.md, and the places that the article has stay as they are.
With one it starts the article, as new does: article.md gets the paragraphs that the draft quotes.

  --country <code>  the country that the article is mainly about, as in ISO 3166-1, such as SY
  --yes-later       only write the draft, and ask nothing of its places
  --list-unknown    take names that are not in the gazetteer into the draft too, without a position
  --own-text        keep all paragraphs: the text is the publisher's own

${particularsHelp}`,
  run: (words, terminal) => runDraft(articlesFolder(), words, terminal),
}

const options = {
  ...particularOptions,
  country: { type: 'string' },
  'yes-later': { type: 'boolean', default: false },
  'list-unknown': { type: 'boolean', default: false },
  'own-text': { type: 'boolean', default: false },
} as const

/** `folder` is the one with the articles in it. */
export async function runDraft(
  folder: string,
  words: string[],
  terminal: Terminal,
  gazetteer: () => Gazetteer = gazetteerOfThisProcess,
): Promise<ExitCode> {
  const { values, positionals } = parseArgs({ args: words, allowPositionals: true, options })
  const [slug, file, ...others] = positionals
  if (slug === undefined || others.length > 0)
    throw new UsageError('draft takes the slug of an article, and perhaps a text file.')
  refuseWrongCountry(values.country)
  refuseWrongParticulars(values)
  const isTerminal = terminal.input.isTTY === true
  if (!isTerminal && !values['yes-later']) {
    throw new UsageError(
      'draft asks place by place at a terminal, and standard input is none; with --yes-later it asks nothing, and leaves the places to be reviewed.',
    )
  }
  const there = (await listArticles(folder)) ?? []
  if (file === undefined) refuseForNoArticle(slug, there, values)
  else refuseForArticle(slug, there, values, isTerminal)

  const draft: DraftText = (given) =>
    draftPlaces({
      ...given,
      gazetteer: gazetteer(),
      country: values.country,
      countryArea: readCountryArea,
      listsUnknown: values['list-unknown'],
    })
  const dialogue = isTerminal ? openQuestions(terminal) : undefined
  try {
    const files =
      file === undefined
        ? await draftIntoArticle(folder, slug, draft, terminal)
        : await draftNewArticle({ folder, slug, file }, values, draft, dialogue, terminal)
    if (!files) return 1
    const open = readPlaces(files.placesText).filter(isOpen)
    if (open.length === 0) return 0
    if (dialogue && !values['yes-later']) return await reviewDraft(files, dialogue, terminal)
    terminal.write(`${files.placesPath}: ${counted(open.length, 'place')} to review\n`)
    terminal.say(`Next, review them: npm run dateline -- draft ${slug}`)
    return 0
  } finally {
    dialogue?.close()
  }
}

function refuseWrongCountry(country: string | undefined): void {
  if (country === undefined) return
  const issue = CountryCode.safeParse(country).error?.issues[0]
  if (issue)
    throw new UsageError(`--country: ${issue.message}; found "${withoutCommands(shorten(country))}".`)
}

const startsArticle = ['title', 'byline', 'publisher', 'published', 'url', 'lang', 'own-text'] as const

function refuseForNoArticle(
  slug: string,
  there: string[],
  values: GivenParticulars & { 'own-text': boolean },
): void {
  if (!there.includes(slug)) {
    const name = Slug.safeParse(slug).success ? slug : '<slug>'
    throw new UsageError(
      `${describeUnknownArticle(slug, there)} To start one, name the file with its text: draft ${name} <text file>.`,
    )
  }
  const given = startsArticle.filter((key) => values[key] !== undefined && values[key] !== false)
  if (given.length === 0) return
  const flags = given.map((key) => `--${key}`).join(', ')
  throw new UsageError(`The article has its particulars in article.md; leave out ${flags}.`)
}

function refuseForArticle(
  slug: string,
  there: string[],
  values: GivenParticulars,
  isTerminal: boolean,
): void {
  if (there.includes(slug)) {
    throw new UsageError(
      `The article "${slug}" is there already, and has its text in article.md; leave the text file out.`,
    )
  }
  const missing = isTerminal ? [] : missingParticulars(values)
  if (missing.length > 0) throw new UsageError(`Missing: ${missing.join(', ')}. ${onlyAtTerminal}`)
}
