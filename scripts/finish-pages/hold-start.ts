import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import type MagicString from 'magic-string'
import type { PageElement } from './read-page'

const { outputFiles } = buildSync({
  entryPoints: [fileURLToPath(new URL('./start-when-whole.ts', import.meta.url))],
  format: 'iife',
  minify: true,
  write: false,
})
const startWhenWhole = outputFiles[0]?.text.trim()

const RUNTIME = /\/turbopack-[^/]+\.js$/

/** Lets a page begin to run only when all its scripts have come: `start-when-whole.ts` says why. Throws where it has not just one runtime. */
export function holdStart(page: MagicString, elements: readonly PageElement[]) {
  const scripts = elements.filter(({ name, attributes }) => name === 'script' && attributes.src)
  const [runtime, ...others] = scripts.filter(({ attributes }) => RUNTIME.test(attributes.src ?? ''))
  const [first] = scripts
  if (!runtime || !first || others.length > 0)
    throw new Error(
      `A built page has one runtime, such as /_next/static/chunks/turbopack-….js; found ${runtime ? others.length + 1 : 0}.`,
    )
  page.overwrite(
    runtime.start,
    runtime.end,
    `<link rel="preload" as="script" href="${runtime.attributes.src}" data-runtime=""/>`,
  )
  page.prependLeft(first.start, `<script>${startWhenWhole}</script>`)
}
