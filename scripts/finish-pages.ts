import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { withBasePath } from '../lib/addresses'
import { readArticles } from '../lib/articles/read-articles'
import { pagesWithJsonLd } from '../lib/machine/pages-with-json-ld'
import { openBasemap } from '../lib/picture/open-basemap'
import { pagesWithMaps, pictureWithinBudget } from '../lib/picture/page-pictures'
import { settings } from '../lib/settings'
import { compileAhead } from './finish-pages/compile-ahead'
import { finishPage } from './finish-pages/finish-page'
import { putJsonLdIntoPage, putPictureIntoPage } from './finish-pages/put-into-page'
import { headerRules } from './response-headers/header-rules'
import { netlifyHeaders, nginxHeaders } from './response-headers/host-files'

// The last step of the build: puts into each page what React need not know of, and would send a second time if it did, what the first
// paint needs, and the policy that lets nothing else in; and writes what hosts should send with them.

const site = settings()
const articles = await readArticles()
const basemap = await openBasemap(site.basemapUrl)
const maps = new Map(pagesWithMaps(articles).map((page) => [page.path, page]))
const graphs = new Map(pagesWithJsonLd(articles, site).map(({ path, graph }) => [path, graph]))
const sizes: number[] = []
const dynamics = readDynamics()
const siteFiles = new Map<string, string>()
const readSiteFile = (path: string) => {
  const text = siteFiles.get(path) ?? readFileSync(join('out', path), 'utf8')
  siteFiles.set(path, text)
  return text
}

for (const file of readdirSync('out', { recursive: true, encoding: 'utf8' })) {
  if (!file.endsWith('.html')) continue
  const path = `/${file.split(sep).join('/')}`.replace(/\/index\.html$/, '/')
  const markup = putIntoPage(path, readFileSync(join('out', file), 'utf8'))
  const isEmbedded = path.startsWith('/embed/')
  writeFileSync(
    join('out', file),
    finishPage(await markup, { settings: site, isEmbedded, dynamics, readSiteFile }),
  )
}
for (const file of readdirSync('out/_next/static/chunks')) {
  const path = join('out/_next/static/chunks', file)
  if (file.endsWith('.js')) writeFileSync(path, compileAhead(readFileSync(path, 'utf8')))
}

const rules = headerRules(site)
writeFileSync('out/_headers', netlifyHeaders(rules))
writeFileSync('out/_headers.nginx.conf', nginxHeaders(rules, withBasePath('/404.html', site)))

if (maps.size > 0 || graphs.size > 0)
  throw new Error(`Pages were not built: ${[...maps.keys(), ...graphs.keys()].join(', ')}`)
console.log(
  `Pictures: in ${sizes.length} pages, ${kilobytes(Math.min(...sizes))} to ${kilobytes(Math.max(...sizes))} kB each after gzip`,
)

async function putIntoPage(path: string, markup: string): Promise<string> {
  const graph = graphs.get(path)
  graphs.delete(path)
  const withGraph = graph ? putJsonLdIntoPage(markup, graph) : markup
  const map = maps.get(path)
  maps.delete(path)
  if (!map) return withGraph
  const { picture, bytes, isWithinBudget } = await pictureWithinBudget(basemap, {
    places: map.view.places,
    selected: map.selected,
    link: (place) => ({ href: withBasePath(place.path, site), opensNewWindow: map.isEmbedded }),
  })
  sizes.push(bytes)
  if (!isWithinBudget)
    console.warn(`The picture of ${path} has so many places that it takes ${kilobytes(bytes)} kB.`)
  return putPictureIntoPage(withGraph, picture)
}

/** Next.js's own list, for each page, of what its `dynamic` loads. */
function readDynamics(): string[][] {
  const manifests = readdirSync('.next/server/app', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('react-loadable-manifest.json'))
    .map((file) => JSON.parse(readFileSync(join('.next/server/app', file), 'utf8')))
  return manifests
    .flatMap((manifest) => Object.values<{ files: string[] }>(manifest))
    .map(({ files }) => files)
}

function kilobytes(bytes: number) {
  return (bytes / 1000).toFixed(1)
}
