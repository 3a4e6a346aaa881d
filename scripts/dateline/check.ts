import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Problem } from '../../lib/articles/problem'
import { articlesFolder, checkArticles, listArticles } from '../../lib/articles/read-articles'
import { checkGeojsonFile } from '../../lib/geojson/check-geojson-file'
import { type Command, type ExitCode, type Terminal, UsageError } from './command-line'
import { counted } from './counted'
import { describeUnknownArticle } from './describe-unknown-article'
import { findPlaceNames } from './find-place-names'
import { countryOutlines } from './read-country-outlines'
import { countProblems, exitCodeFor, sayProblems, writeProblems } from './report-problems'

export const check: Command = {
  summary: 'say what is wrong with the articles',
  help: `Usage: dateline check [<slug>…] [--strict] [--json]
       dateline check --geojson <file>… [--strict] [--json]

Checks the articles, as the build does: all of them, or those that are named. Names every problem as file:line:column.
Errors stop the build. Warnings say what is likely wrong, and do not.

  --strict    warnings count as errors
  --json      writes the problems as JSON, a list of { file, line, column, severity, rule, message };
              severity is "error" or "warning"; lines and columns count from 1
  --geojson   checks files of any GeoJSON by its standard, RFC 7946, alone: what it forbids is an error, what it
              advises against a warning

Exit codes: 0 nothing wrong, 1 errors (with --strict, also warnings), 2 wrong use.`,
  async run(words, terminal) {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        strict: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        geojson: { type: 'boolean', default: false },
      },
    })
    return values.geojson
      ? checkFiles(positionals, values, terminal)
      : checkSlugs(positionals, values, terminal)
  },
}

interface Options {
  strict: boolean
  json: boolean
}

async function checkSlugs(slugs: string[], options: Options, terminal: Terminal): Promise<ExitCode> {
  const folder = path.resolve(process.cwd(), articlesFolder())
  const there = (await listArticles(folder)) ?? []
  for (const slug of slugs)
    if (!there.includes(slug)) throw new UsageError(describeUnknownArticle(slug, there))
  const { articles, problems, count } = await checkArticles(folder, {
    slugs: slugs.length > 0 ? [...new Set(slugs)] : undefined,
    outlines: countryOutlines,
    findPlaceNames,
  })
  const places = articles.reduce((sum, article) => sum + article.places.length, 0)
  const whole = `${counted(count, 'article')}, ${counted(places, 'place')}`
  return report(problems, counted(count, 'article'), whole, options, terminal)
}

async function checkFiles(files: string[], options: Options, terminal: Terminal): Promise<ExitCode> {
  if (files.length === 0) throw new UsageError('--geojson is followed by the files to check; found none.')
  const problems: Problem[] = []
  // One after the other, so that only one file is in memory.
  for (const file of files) {
    const ofFile = await checkGeojsonFile(file)
    if (!ofFile) throw new UsageError(`There is no file "${file}".`)
    // Not spread into push: a bad file can have more problems than a call can have arguments.
    for (const problem of ofFile) problems.push(problem)
  }
  const whole = counted(files.length, 'file')
  return report(problems, whole, whole, options, terminal)
}

function report(
  problems: Problem[],
  where: string,
  whole: string,
  { strict, json }: Options,
  terminal: Terminal,
): ExitCode {
  if (json) {
    writeProblems(problems, terminal)
  } else if (problems.length > 0) {
    sayProblems(problems, terminal)
    terminal.say(`${countProblems(problems)} in ${where}`)
  } else {
    terminal.write(`${whole}: no problems\n`)
  }
  return exitCodeFor(problems, strict)
}
