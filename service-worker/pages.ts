import { ExpirationPlugin } from 'workbox-expiration'
import { NetworkFirst } from 'workbox-strategies'
import { cacheName, filesNamedIn, isPage, offlinePath } from '../lib/offline/kept-addresses'
import { hashedFiles, isHtml } from './hashed-files'
import { addressOf, pathInSite, scope } from './path-in-site'

const CACHE = cacheName('pages', scope)

/** One copy of a page, whatever follows its path: the site's files are the same for every query. */
const keyOf = (address: string) => addressOf(pathInSite(address) ?? '/')

/**
 * Pages, and what they ask for to go on to others: from the network, however long it takes, and from what was kept only where there
 * is none. A shorter wait would show an older page to whoever has a slow network.
 */
export const pages = new NetworkFirst({
  cacheName: CACHE,
  matchOptions: { ignoreVary: true },
  plugins: [
    {
      // The browser's own cache may answer without asking, where a host does not say how long a page holds.
      requestWillFetch: async ({ request }) => new Request(request, { cache: 'no-cache' }),
      cacheKeyWillBeUsed: async ({ request }) => keyOf(request.url),
      async cacheWillUpdate({ request, response }) {
        const isGone = response.status === 404 || response.status === 410
        if (isGone) await (await caches.open(CACHE)).delete(keyOf(request.url))
        // What was redirected may not answer for the address that was asked for.
        const isWhole = response.status === 200 && !response.redirected
        return isWhole && isHtml(response) === isPage(pathInSite(request.url) ?? '') ? response : null
      },
      async cacheDidUpdate({ newResponse, event }) {
        if (!isHtml(newResponse)) return
        const files = filesNamedIn(await newResponse.text())
        await Promise.allSettled(
          files.map((path) => hashedFiles.handle({ request: new Request(addressOf(path)), event })),
        )
      },
      handlerDidError: async ({ request }) => (request.mode === 'navigate' ? offlinePage() : undefined),
    },
    new ExpirationPlugin({ maxEntries: 600, purgeOnQuotaError: true }),
  ],
})

/** Before it goes to a page, Next.js asks whether it is there. */
export async function answerHead({ request }: { request: Request }): Promise<Response> {
  try {
    return await fetch(request)
  } catch (error) {
    const kept = await keptAt(keyOf(request.url))
    if (!kept) throw error
    return new Response(null, { headers: kept.headers })
  }
}

/** Says that the page is not kept, in the place of the browser's own words, and under the address that was asked for. */
async function offlinePage() {
  const page = await keptAt(addressOf(offlinePath))
  return page && new Response(page.body, { status: 503, statusText: 'No network', headers: page.headers })
}

const keptAt = async (address: string) => (await caches.open(CACHE)).match(address, { ignoreVary: true })
