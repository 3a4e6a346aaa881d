import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, sep } from 'node:path'
import Tinypool from 'tinypool'
import { withBasePath } from '../lib/addresses'
import { readArticles } from '../lib/articles/read-articles'
import { picturesOfPages } from '../lib/picture/page-pictures'
import { settings } from '../lib/settings'
import { compileAhead } from './finish-pages/compile-ahead'
import type { FinishedPicture } from './finish-pages/finish-map-pages'
import { finishSitePage } from './finish-pages/finish-site-page'
import { headerRules } from './response-headers/header-rules'
import { netlifyHeaders, nginxHeaders } from './response-headers/host-files'

// The last step of the build: puts into each page what React need not know of, and would send a second time if it did, what the first
// paint needs, and the policy that lets nothing else in; and writes what hosts should send with them.

const site = settings()
const pictures = picturesOfPages(await readArticles())
const withMaps = new Set(pictures.flatMap(({ pages }) => pages.map(({ path }) => path)))

const finished = await drawPictures()
for (const path of pagesOf('out')) if (!withMaps.has(path)) finishSitePage(path)
for (const file of readdirSync('out/_next/static/chunks')) {
  const path = join('out/_next/static/chunks', file)
  if (file.endsWith('.js')) writeFileSync(path, compileAhead(readFileSync(path, 'utf8')))
}

const rules = headerRules(site)
writeFileSync('out/_headers', netlifyHeaders(rules))
writeFileSync('out/_headers.nginx.conf', nginxHeaders(rules, withBasePath('/404.html', site)))

for (const { paths, bytes, isWithinBudget } of finished)
  if (!isWithinBudget)
    console.warn(`The picture of ${paths[0]} has so many places that it takes ${kilobytes(bytes)} kB.`)
const sizes = finished.map(({ bytes }) => bytes)
console.log(
  `Pictures: in ${withMaps.size} pages, ${kilobytes(Math.min(...sizes))} to ${kilobytes(Math.max(...sizes))} kB each after gzip`,
)

/** The pages with maps are finished on all processors, some at a time. */
async function drawPictures(): Promise<FinishedPicture[]> {
  const parts = partsOfPictures()
  const pool = new Tinypool({
    filename: new URL('./finish-pages/finish-map-pages.ts', import.meta.url).href,
    name: 'finishMapPages',
    // Each by itself, as this one was started: so it can read TypeScript too.
    runtime: 'child_process',
    env: Object.fromEntries(Object.entries(process.env).map(([name, value = '']) => [name, value])),
    maxThreads: Math.min(availableParallelism(), parts.length),
  })
  const finished: FinishedPicture[][] = await Promise.all(parts.map((part) => pool.run(part)))
  await pool.destroy()
  return finished.flat()
}

/** From which picture to before which: at least so many, and those that show one map, which have much in common, in one part. */
function partsOfPictures(): { start: number; end: number }[] {
  const AT_LEAST = 24
  const starts = [0]
  for (const [index, { view }] of pictures.entries()) {
    const isFull = index - (starts.at(-1) ?? 0) >= AT_LEAST
    if (isFull && view !== pictures[index - 1]?.view) starts.push(index)
  }
  return starts.map((start, part) => ({ start, end: starts[part + 1] ?? pictures.length }))
}

/** The paths of the pages in a folder. */
function pagesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.split(sep).join('/')}`.replace(/\/index\.html$/, '/'))
}

function kilobytes(bytes: number) {
  return (bytes / 1000).toFixed(1)
}
