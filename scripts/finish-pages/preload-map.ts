import type MagicString from 'magic-string'
import type { PageElement } from './read-page'

/** The files that a component needs which Next.js's `dynamic` loads, by their paths below `_next/`: its react-loadable-manifest.json has them. */
export type DynamicFiles = readonly string[]

/**
 * Has a page fetch the scripts of its map, and what those ask for in turn, together with its own: one after the other they would each wait a
 * whole round trip. They come last, and nothing waits for them. `readScript` gives the text of a script by its path below `_next/`. Returns the style
 * sheets among the files.
 */
export function preloadMap(
  page: MagicString,
  elements: readonly PageElement[],
  dynamics: readonly DynamicFiles[],
  readScript: (path: string) => string,
): string[] {
  const own = elements.flatMap(({ name, attributes }) => (name === 'script' ? (attributes.src ?? []) : []))
  const [base = ''] = own[0]?.split('static/chunks/') ?? []
  const needed = filesOfMap(own, base, dynamics, readScript)
  const scripts = needed.filter((path) => path.endsWith('.js'))
  const last = elements.findLast(({ name, attributes }) => name === 'script' && attributes.src)
  const links = scripts.map(
    (path) => `<link rel="preload" as="script" fetchpriority="low" href="${base}${path}"/>`,
  )
  if (last) page.appendRight(last.end, links.join(''))
  return needed.filter((path) => path.endsWith('.css')).map((path) => base + path)
}

const known = new WeakMap<readonly DynamicFiles[], Map<string, string[]>>()

/** The files that a page with these scripts needs besides for its map. Looked for once: all the pages of a kind have the same. */
function filesOfMap(
  own: readonly string[],
  base: string,
  dynamics: readonly DynamicFiles[],
  readScript: (path: string) => string,
): string[] {
  const found = known.get(dynamics) ?? new Map<string, string[]>()
  known.set(dynamics, found)
  const files = found.get(own.join()) ?? findFiles(own, base, dynamics, readScript)
  found.set(own.join(), files)
  return files
}

function findFiles(
  own: readonly string[],
  base: string,
  dynamics: readonly DynamicFiles[],
  readScript: (path: string) => string,
): string[] {
  const needed = new Set<string>()
  const add = (path: string) => {
    if (needed.has(path) || own.includes(base + path)) return
    needed.add(path)
    if (path.endsWith('.js')) for (const next of pathsIn(readScript(path))) add(next)
  }
  const ownText = own.map((address) => readScript(address.slice(base.length))).join()
  for (const files of dynamics.filter(([first = '']) => ownText.includes(first)))
    for (const file of files) add(file)
  return [...needed]
}

const pathsIn = (script: string) => script.match(/static\/chunks\/[\w.-]+\.(?:js|css)/g) ?? []
