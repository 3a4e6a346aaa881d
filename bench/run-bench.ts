import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, platform, release, totalmem } from 'node:os'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { CommandError, runCommand } from '../scripts/command'
import type { Bench, BenchOptions, Measured } from './bench'
import { benchArticles } from './bench-articles'
import { benchPage } from './bench-page'
import { benchPlaces } from './bench-places'
import { tableOf, verdictOf } from './row'

const results = '.cache/bench/results.json'

const parts: Record<string, Bench> = { page: benchPage, places: benchPlaces, articles: benchArticles }

const help = `Measures the site against its budget, in a real browser, on what it builds under .cache/bench/.

  npm run bench                            all parts
  npm run bench -- page                    an article’s page on a slow phone, against a plain page
  npm run bench -- places                  one article with 25, 100, 500 and 2,000 places
  npm run bench -- articles                builds of 1, 10, 100 and 1,000 articles

  --runs <n>      how often what depends on the machine is measured; its median counts (5)
  --largest <n>   leaves out sizes above: of the places of an article, of the articles of a site
  --built         measures what was built the last time

Prints a table for each part, writes all of it to ${results}, and exits with 1 where a limit is broken.
Builds go through out/, which is gone afterwards: npm run build brings it back. Quit what else keeps this machine busy.`

runCommand(async () => {
  const { values, positionals } = readWords()
  if (values.help) {
    console.log(help)
    return
  }
  const [runs, largest] = [Number(values.runs ?? 5), Number(values.largest ?? Infinity)]
  const unknown = positionals.find((name) => !(name in parts))
  if (unknown) throw new CommandError(`There is no part "${unknown}".\n\n${help}`)
  if (!(Number.isInteger(runs) && runs > 0 && largest > 0)) throw new CommandError(help)

  const options = { runs, largest, say: (line: string) => console.error(line) }
  const measured: Record<string, unknown> = {}
  let isBroken: boolean | undefined = false
  for (const [name, bench] of Object.entries(parts)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue
    const { rows, samples, failure } = await runPart(bench, options, values.built ?? false)
    if (rows) console.log(`\n${tableOf(bench.title, rows)}`)
    if (failure) console.error(`\n${bench.title}\n${failure}`)
    measured[name] = { rows: rows?.map((row) => ({ ...row, verdict: verdictOf(row) })), samples, failure }
    isBroken ||= failure !== undefined || rows?.some((row) => verdictOf(row) === 'BROKEN')
  }
  mkdirSync(dirname(results), { recursive: true })
  writeFileSync(results, `${JSON.stringify({ machine: describeMachine(), runs, measured }, null, 2)}\n`)
  console.log(`\nMeasured on ${Object.values(describeMachine()).join(', ')}. All of it: ${results}`)
  if (isBroken) throw new CommandError('A limit is broken.')
})

/** A part that cannot be built or measured keeps no other from its turn. */
async function runPart(
  bench: Bench,
  options: BenchOptions,
  isBuilt: boolean,
): Promise<Partial<Measured> & { failure?: string }> {
  try {
    if (!isBuilt) await bench.build(options)
    return await bench.measure(options)
  } catch (error) {
    if (error instanceof CommandError) return { failure: error.message }
    return { failure: error instanceof Error ? error.stack : String(error) }
  }
}

function readWords() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        runs: { type: 'string' },
        largest: { type: 'string' },
        built: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    })
  } catch (error) {
    throw new CommandError(`${error instanceof Error ? error.message : error}\n\n${help}`)
  }
}

const describeMachine = () => ({
  cpu: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown CPU'}`,
  memory: `${(totalmem() / 1e9).toFixed(0)} GB`,
  system: `${platform()} ${release()}`,
  node: `Node.js ${process.version}`,
})
