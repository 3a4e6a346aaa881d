import { withBasePath } from '@/lib/addresses'
import { isHashedFile, isPartOfPage, offlinePath, sitePath, textOfPage } from '@/lib/offline/kept-addresses'
import { pagesToKeep } from '@/lib/offline/pages-to-keep'
import { rangesRead } from './ranges-read'

/** What was asked to be kept since this page was loaded: once is enough, wherever a reader goes on to. */
const asked = new Set<string>()

/**
 * Has the service worker keep what the page at a path of this site needs when there is no network. Rejects where the browser
 * refuses service workers, as in sandboxed frames and without storage.
 */
export async function keepPage(path: string, basePath: string) {
  const { serviceWorker } = navigator
  const scope = new URL(withBasePath('/', { basePath }), location.href).href
  // What came past a worker that was not there yet. Files come from the browser's own cache now, as far as the host lets them.
  const missed = serviceWorker.controller ? [] : [...filesLoaded(scope), ...rangesRead()]
  await serviceWorker.register(withBasePath('/sw.js', { basePath }))
  const { active } = await serviceWorker.ready
  const pages = pagesToKeep(path, pathsLinked(scope), savesData())
  const addresses = [...pages, ...pages.map(textOfPage), offlinePath]
    .map((kept) => withBasePath(kept, { basePath }))
    .filter((address) => !asked.has(address))
  for (const address of addresses) asked.add(address)
  const later = addresses.map((address) => [address, { priority: 'low' }])
  // The message that workbox-routing listens to.
  active?.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache: [...missed, ...later] } })
}

function filesLoaded(scope: string): string[] {
  return performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((address) => {
      const path = sitePath(address, scope)
      return path !== undefined && (isHashedFile(path) || isPartOfPage(path))
    })
}

/** The paths of this site that the page links to, in its text or on the picture of its map. */
function pathsLinked(scope: string): string[] {
  return [...document.querySelectorAll('a[href]')].flatMap((link) => {
    const address = new URL(link.getAttribute('href') ?? '', location.href).href
    return sitePath(address, scope) ?? []
  })
}

/** Whether the reader asked for less traffic. https://wicg.github.io/savedata/ */
function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } }
  return connection?.saveData ?? false
}
