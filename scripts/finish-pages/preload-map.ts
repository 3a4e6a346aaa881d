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
  const needed = new Set<string>()
  const add = (path: string) => {
    if (needed.has(path) || own.includes(base + path)) return
    needed.add(path)
    if (path.endsWith('.js')) for (const next of pathsIn(readScript(path))) add(next)
  }
  const ownText = own.map((address) => readScript(address.slice(base.length))).join()
  for (const files of dynamics.filter(([first = '']) => ownText.includes(first)))
    for (const file of files) add(file)
  const scripts = [...needed].filter((path) => path.endsWith('.js'))
  const last = elements.findLast(({ name, attributes }) => name === 'script' && attributes.src)
  const links = scripts.map(
    (path) => `<link rel="preload" as="script" fetchpriority="low" href="${base}${path}"/>`,
  )
  if (last) page.appendRight(last.end, links.join(''))
  return [...needed].filter((path) => path.endsWith('.css')).map((path) => base + path)
}

const pathsIn = (script: string) => script.match(/static\/chunks\/[\w.-]+\.(?:js|css)/g) ?? []
