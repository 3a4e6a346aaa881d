import path from 'node:path'
import { parseArgs } from 'node:util'
import type { ArticleFiles } from '../../lib/articles/check-article'
import { formatProblem } from '../../lib/articles/problem'
import { articlesFolder, listArticles } from '../../lib/articles/read-articles'
import { Slug } from '../../lib/articles/slug'
import { countPlaces, describeImport } from '../../lib/import/describe-import'
import { type ImportOptions, type ImportOutcome, importPlaces } from '../../lib/import/import-places'
import { largestImport } from '../../lib/import/read-import'
import { columnHelp } from './column-help'
import { type Command, type ExitCode, type Terminal, UsageError } from './command-line'
import { counted } from './counted'
import { describeUnknownArticle } from './describe-unknown-article'
import { readArticleFiles } from './read-article-files'
import { countryOutlines } from './read-country-outlines'
import { readInput } from './read-input'
import { writePlaces } from './write-places'

export const importCommand: Command = {
  summary: 'bring places from a file into an article',
  help: `Usage: dateline import <slug> <file> [--kind <kind>] [--partial] [--replace] [--dry-run]

Brings places into the places.geojson of the article <slug>. <file> is UTF-8 text of at most ${largestImport / 1_000_000} MB:
  CSV or TSV   as spreadsheets write them; the first row names the columns
  GeoJSON      a FeatureCollection, or one Feature
  KML, GPX     placemarks; waypoints, routes and tracks

Columns, in any order: name, kind, latitude and longitude (or coordinates, or footprintWKT), quote,
and where there is more to say id, toponym, prefix, suffix, basis, coordinateUncertaintyInMeters,
georeferenceRemarks, georeferenceSources, countryCode, sameAs, formerIds. Other common names, below,
are understood, and the command shows what it took each column for.
  id           made of a name in Latin letters where it is missing
  quote        where it is missing, the one sentence of the article that names the place
  toponym      the name, where the quote holds it once
Rows with the same id are one place with several quotes.

Places that the article has already stay as they are. Where the file says something else of one, or
where a row is bad, nothing is written.
  --kind       the kind of all places that state none, such as city
  --partial    write the good rows, and list the others
  --replace    where places differ, take what the file says
  --dry-run    only say what would be done

Other names of columns, whatever their capitals, accents, spaces, hyphens and underscores:
${columnHelp}`,
  run: (words, terminal) => runImport(articlesFolder(), words, terminal),
}

/** `folder` is the one with the articles in it. */
export async function runImport(folder: string, words: string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      kind: { type: 'string' },
      partial: { type: 'boolean' },
      replace: { type: 'boolean' },
      'dry-run': { type: 'boolean' },
    },
  })
  const [slug, file, ...others] = positionals
  if (slug === undefined || file === undefined || others.length > 0) {
    throw new UsageError('import takes the slug of an article and a file.')
  }
  if (values.kind?.trim() === '') throw new UsageError('--kind is a word such as city.')
  await refuseUnknown(folder, slug, file)
  const files = await readArticleFiles(folder, slug)
  if ('problem' in files) {
    terminal.say(formatProblem(files.problem))
    return 1
  }
  const bytes = await readInput(file, largestImport)
  if (!bytes) {
    const most = largestImport / 1_000_000
    terminal.say(
      `${file}:1: The file has at most ${most} MB; found more: split it, or simplify its outlines.`,
    )
    return 1
  }
  const outcome = importPlaces(bytes, path.basename(file), files, {
    ...values,
    outlines: countryOutlines,
  })
  for (const line of describeImport(outcome, file)) terminal.say(line)
  const { placesText } = outcome
  const isDry = values['dry-run'] === true
  const refusal = placesText !== undefined && !isDry ? await writePlaces(files, placesText) : undefined
  if (refusal !== undefined) {
    terminal.say(refusal)
    return 1
  }
  return conclude(outcome, { ...values, isDry }, files, terminal)
}

/** Where there is no such article, says what was probably meant. */
async function refuseUnknown(folder: string, slug: string, file: string): Promise<void> {
  const there = (await listArticles(folder)) ?? []
  if (there.includes(slug)) return
  const isSlug = Slug.safeParse(slug).success
  if (there.includes(file) || (!isSlug && Slug.safeParse(file).success)) {
    throw new UsageError(
      `The slug comes first, then the file; found them the other way round: write import ${file} ${slug}.`,
    )
  }
  const unknown = describeUnknownArticle(slug, there)
  const start = `Start one with "npm run dateline -- new ${isSlug ? slug : '<slug>'}".`
  throw new UsageError(`${unknown} ${start}`)
}

function conclude(
  outcome: ImportOutcome,
  options: ImportOptions & { isDry: boolean },
  { slug, placesPath }: ArticleFiles,
  { say, write }: Terminal,
): ExitCode {
  const { articleProblems, problems, conflicts, placesText } = outcome
  if (placesText !== undefined) {
    write(
      `${placesPath}: ${countPlaces(outcome)}${options.isDry ? ' (nothing was written: --dry-run)' : ''}\n`,
    )
    if (!options.isDry)
      say(
        `Next, check it: npm run dateline -- check ${slug}. Then look at it: npm start, at /articles/${slug}/.`,
      )
    return problems.length > 0 ? 1 : 0
  }
  if (articleProblems.length > 0) {
    say('The files of the article have problems; nothing was written. Mend them first.')
    return 1
  }
  if (problems.length > 0) {
    const hasGood = outcome.added.length + conflicts.length > 0
    const remedy =
      options.partial || !hasGood ? '' : ' Mend the file, or write the good places alone with --partial.'
    say(`${counted(problems.length, 'problem')}; nothing was written.${remedy}`)
    return 1
  }
  if (conflicts.length > 0 && !options.replace) {
    say('Nothing was written. With --replace, these keys become what the file says.')
    return 1
  }
  write(`${placesPath}: ${countPlaces(outcome)}; nothing to write\n`)
  return 0
}
