import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { settings } from '../../lib/settings'
import { finishPage } from './finish-page'
import type { DynamicFiles } from './preload-map'

const site = settings()
const dynamics = readDynamics()
const siteFiles = new Map<string, string>()

/** Finishes a page of the built site, by its path there, once `put` has put into it what belongs to it alone. */
export function finishSitePage(path: string, put: (markup: string) => string = (markup) => markup) {
  const file = join('out', path.endsWith('/') ? `${path}index.html` : path)
  const isEmbedded = path.startsWith('/embed/')
  const markup = put(readFileSync(file, 'utf8'))
  writeFileSync(file, finishPage(markup, { settings: site, isEmbedded, dynamics, readSiteFile }))
}

function readSiteFile(path: string): string {
  const text = siteFiles.get(path) ?? readFileSync(join('out', path), 'utf8')
  siteFiles.set(path, text)
  return text
}

/** Next.js's own list, for each page, of what its `dynamic` loads. */
function readDynamics(): DynamicFiles[] {
  const manifests = readdirSync('.next/server/app', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('react-loadable-manifest.json'))
    .map((file) => JSON.parse(readFileSync(join('.next/server/app', file), 'utf8')))
  return manifests
    .flatMap((manifest) => Object.values<{ files: string[] }>(manifest))
    .map(({ files }) => files)
}
