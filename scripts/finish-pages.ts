import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, sep } from 'node:path'
import Tinypool from 'tinypool'
import { withBasePath } from '../lib/addresses'
import { readArticles } from '../lib/articles/read-articles'
import { picturesOfPages } from '../lib/picture/page-pictures'
import { pictureFiles } from '../lib/picture/picture-files'
import { settings } from '../lib/settings'
import { buildNodeOptions } from './build-node-options'
import { compileAhead } from './finish-pages/compile-ahead'
import type { WrittenPicture } from './finish-pages/draw-picture-files'
import type { FinishedPicture } from './finish-pages/finish-map-pages'
import { finishSitePage } from './finish-pages/finish-site-page'
import { headerRules } from './response-headers/header-rules'
import { netlifyHeaders, nginxHeaders } from './response-headers/host-files'

// The last step of the build: puts into each page what React need not know of, and would send a second time if it did, what the first
// paint needs, and the policy that lets nothing else in; and writes the pictures beside the pages, which would wait for each other in Next.js and
// share nothing, and what hosts should send with all this.

const site = settings()
const articles = await readArticles()
const pictures = picturesOfPages(articles)
const withMaps = new Set(pictures.flatMap(({ pages }) => pages.map(({ path }) => path)))

const pool = startPool()
const [finished, written] = await Promise.all([
  inParts<FinishedPicture>('finish-map-pages.ts', 'finishMapPages', partsOf(pictures.length, showsSameMap)),
  inParts<WrittenPicture>(
    'draw-picture-files.ts',
    'drawPictureFiles',
    partsOf(pictureFiles(articles, site).length),
  ),
])
await pool.destroy()
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
for (const { path, missing } of written)
  if (missing.length > 0)
    console.warn(`${path} goes without some of its words: no font of the build has ${missing.join(' ')}`)
const sizes = finished.map(({ bytes }) => bytes)
console.log(
  `Pictures: in ${withMaps.size} pages, ${kilobytes(Math.min(...sizes))} to ${kilobytes(Math.max(...sizes))} kB each after gzip`,
)

/** A process for each processor. */
function startPool() {
  const env = { ...process.env, NODE_OPTIONS: buildNodeOptions }
  return new Tinypool({
    // Each by itself, as this one was started: so it can read TypeScript too.
    runtime: 'child_process',
    env: Object.fromEntries(Object.entries(env).map(([name, value = '']) => [name, value])),
    maxThreads: availableParallelism(),
  })
}

/** Whether the picture of the one before it has most of its drawing in common. */
function showsSameMap(index: number) {
  return pictures[index]?.view === pictures[index - 1]?.view
}

/** From which of a list to before which. */
interface Part {
  start: number
  end: number
}

/** Parts of a list of so many, at least some at a time; `goesOn` says of one that it has much in common with the one before it. */
function partsOf(count: number, goesOn: (index: number) => boolean = () => false): Part[] {
  const AT_LEAST = 24
  const starts = [0]
  for (let index = AT_LEAST; index < count; index++)
    if (index - (starts.at(-1) ?? 0) >= AT_LEAST && !goesOn(index)) starts.push(index)
  return starts.map((start, part) => ({ start, end: starts[part + 1] ?? count }))
}

/** Has the processes do each part of a list. */
async function inParts<Done>(file: string, name: string, parts: readonly Part[]): Promise<Done[]> {
  const filename = new URL(`./finish-pages/${file}`, import.meta.url).href
  const done: Done[][] = await Promise.all(parts.map((part) => pool.run(part, { filename, name })))
  return done.flat()
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
