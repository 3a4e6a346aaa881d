import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { CommandError } from '../scripts/command'
import type { Bench, BenchOptions } from './bench'
import { type Build, buildSite } from './build-site'
import { inventArticles, writeArticles } from './invent-articles'
import type { Row } from './row'

const sizes = [1, 10, 100, 1000]

/** At this size there is a limit. */
const LIMITED = 1000

interface BuiltArticles extends Build {
  /** Bytes of the atlas's page after gzip. */
  atlas: number
}

const folderOf = (articles: number) => `.cache/bench/site-of-${articles}-articles`

/** Builds of many articles. Each is built once: five of the largest would take an hour. */
export const benchArticles: Bench = {
  title: 'articles: a build of so many articles, five places each',
  async build(options) {
    for (const articles of sizesOf(options)) {
      const folder = folderOf(articles)
      const articlesFolder = `${folder}.articles`
      writeArticles(articlesFolder, inventArticles({ count: articles }))
      const build = await buildSite(folder, articlesFolder)
      const built: BuiltArticles = {
        ...build,
        atlas: gzipSync(readFileSync(join(folder, 'index.html'))).length,
      }
      writeFileSync(`${folder}.json`, JSON.stringify(built))
      // A thousand articles are some gigabytes, and nothing more is asked of them.
      rmSync(folder, { recursive: true })
      options.say(`${nameOf(articles)}: built in ${build.seconds.toFixed(0)} s`)
    }
  },
  async measure(options) {
    const samples = sizesOf(options).map((articles) => ({ articles, ...readBuilt(articles) }))
    return { rows: samples.flatMap(rowsOf), samples }
  },
}

const sizesOf = ({ largest }: BenchOptions) => sizes.filter((articles) => articles <= largest)

const nameOf = (articles: number) => (articles === 1 ? '1 article' : `${articles} articles`)

function readBuilt(articles: number): BuiltArticles {
  try {
    return JSON.parse(readFileSync(`${folderOf(articles)}.json`, 'utf8'))
  } catch {
    throw new CommandError(`${articles} articles were not built yet: leave out --built.`)
  }
}

function rowsOf({ articles, seconds, processes, atlas }: BuiltArticles & { articles: number }): Row[] {
  const isLimited = articles === LIMITED
  return [
    { figure: `${nameOf(articles)}: build`, value: seconds, unit: 's', ...(isLimited && { atMost: 600 }) },
    { figure: '  processor time of all its processes', value: processes?.processor ?? null, unit: 's' },
    {
      figure: '  memory of all its processes, at most',
      value: processes && processes.memory / 1e9,
      unit: 'GB',
      ...(isLimited && { atMost: 4 }),
    },
    { figure: '  HTML of the atlas, gzip', value: atlas / 1000, unit: 'kB' },
  ]
}
