import { parseArgs } from 'node:util'
import { articlesFolder, checkArticles, listArticles } from '../../lib/articles/read-articles'
import { closestAddresses } from '../../lib/closest-addresses'
import { checkGeojsonFile } from '../../lib/geojson/check-geojson-file'
import { type Command, type ExitCode, type Terminal, UsageError } from './command-line'
import { counted } from './counted'
import { readCountryOutlines } from './read-country-outlines'
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

async function checkSlugs(slugs: string[], { strict, json }: Options, terminal: Terminal): Promise<ExitCode> {
  const there = (await listArticles(articlesFolder())) ?? []
  for (const slug of slugs) {
    if (there.includes(slug)) continue
    const [nearest] = closestAddresses(
      slug,
      there.map((path) => ({ path, name: path })),
    )
    throw new UsageError(
      `There is no article "${slug}"${nearest ? `; the nearest is "${nearest.path}"` : ''}.`,
    )
  }
  let outlines: ReturnType<typeof readCountryOutlines> | undefined
  const { articles, problems, count } = await checkArticles(articlesFolder(), {
    slugs: slugs.length > 0 ? [...new Set(slugs)] : undefined,
    outlines: () => {
      outlines ??= readCountryOutlines()
      return outlines
    },
  })
  const exitCode = exitCodeFor(problems, strict)
  if (json) {
    writeProblems(problems, terminal)
  } else if (problems.length > 0) {
    sayProblems(problems, terminal)
    terminal.say(`${countProblems(problems)} in ${counted(count, 'article')}`)
  } else {
    const places = articles.reduce((sum, article) => sum + article.places.length, 0)
    terminal.write(`${counted(count, 'article')}, ${counted(places, 'place')}: no problems\n`)
  }
  return exitCode
}

async function checkFiles(files: string[], { strict, json }: Options, terminal: Terminal): Promise<ExitCode> {
  if (files.length === 0) throw new UsageError('--geojson is followed by the files to check; found none.')
  const problems = []
  // One after the other, so that only one file is in memory.
  for (const file of files) {
    const ofFile = await checkGeojsonFile(file)
    if (!ofFile) throw new UsageError(`There is no file "${file}".`)
    problems.push(ofFile)
  }
  const all = problems.flat()
  if (json) {
    writeProblems(all, terminal)
  } else if (all.length > 0) {
    sayProblems(all, terminal)
    terminal.say(`${countProblems(all)} in ${counted(files.length, 'file')}`)
  } else {
    terminal.write(`${counted(files.length, 'file')}: no problems\n`)
  }
  return exitCodeFor(all, strict)
}
