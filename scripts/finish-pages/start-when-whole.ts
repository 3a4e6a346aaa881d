// Runs in the browser, before all else (`hold-start.ts` puts it into each page). Next.js begins as soon as its runtime is there, and where a
// script that a component needs does not come, is cut short or is something else, it replaces the whole page by its error page, text and
// all. So its runtime is asked for only when all the other scripts have come and have said what they hold; until then, and where one
// never comes, the page stays what it is without scripts: every word, and links that work.

const came = new Set<EventTarget | null>()

function startWhenWhole() {
  const runtime = document.querySelector<HTMLLinkElement>('link[data-runtime]')
  if (document.readyState === 'loading' || !runtime) return
  const scripts = document.querySelectorAll('script[src]:not([nomodule])')
  const declared = new Set(globalThis.TURBOPACK?.map((entry) => Array.isArray(entry) && entry[0]))
  if (![...scripts].every((script) => came.has(script) && declared.has(script))) return
  runtime.removeAttribute('data-runtime')
  const start = document.createElement('script')
  start.src = runtime.href
  document.head.append(start)
}

document.addEventListener(
  'load',
  ({ target }) => {
    came.add(target)
    startWhenWhole()
  },
  true,
)
document.addEventListener('DOMContentLoaded', startWhenWhole)

declare global {
  /** What each script of Turbopack's says of itself, until the runtime comes: its own element and what it holds; and what to begin with. */
  var TURBOPACK: ([script: unknown, ...unknown[]] | object)[] | undefined
}

export {}
