import { ExpirationPlugin } from 'workbox-expiration'
import { NetworkFirst } from 'workbox-strategies'
import { archiveVersion } from '../lib/offline/archive-version'
import { cacheName } from '../lib/offline/kept-addresses'
import { scope } from './path-in-site'

const CACHE = cacheName('basemap', scope)

/** Nothing but the basemap's archive is read in pieces. Street tiles, which are pictures, are never kept. */
export const isRangeOfArchive = ({ request }: { request: Request }) =>
  request.destination === '' && request.headers.has('Range')

/**
 * The pieces of the basemap's archive that maps have read. A browser keeps no partial answers (206), so that each is kept as a whole
 * one, under its own address. Under the archive's address stands which version the network had last: pieces of another one are not
 * given out, because a map that mixes two shows wrong places.
 */
export const answerRange = new NetworkFirst({
  cacheName: CACHE,
  matchOptions: { ignoreVary: true },
  plugins: [
    {
      async cacheKeyWillBeUsed({ request }) {
        const key = new URL(request.url)
        key.searchParams.set('range', request.headers.get('Range') ?? '')
        return key.href
      },
      fetchDidSucceed: async ({ response }) => withStatus(response, response.status),
      async cacheWillUpdate({ request, response }) {
        const version = archiveVersion(response.headers)
        if (response.status !== 206 || version === undefined) return null
        const cache = await caches.open(CACHE)
        await cache.put(archiveOf(request), new Response(version))
        return withStatus(response, 200)
      },
      async cachedResponseWillBeUsed({ request, cachedResponse }) {
        const cache = await caches.open(CACHE)
        const version = await (await cache.match(archiveOf(request)))?.text()
        const isOfVersion = cachedResponse && archiveVersion(cachedResponse.headers) === version
        return isOfVersion ? withStatus(cachedResponse, 206) : null
      },
    },
    new ExpirationPlugin({ maxEntries: 2000, purgeOnQuotaError: true }),
  ],
})

/** The address of the archive, of a request for a piece of it and of that piece's own address alike. */
function archiveOf({ url }: Request) {
  const address = new URL(url)
  address.searchParams.delete('range')
  return address.href
}

/**
 * The same answer with another status, and with a strong `ETag`, the only kind by which the pmtiles library notices that the archive
 * has changed under a map that has read a part of it.
 */
function withStatus(response: Response, status: number): Response {
  const headers = new Headers(response.headers)
  const version = archiveVersion(response.headers)
  if (version !== undefined) headers.set('ETag', `"${version}"`)
  return new Response(response.body, { status, statusText: response.statusText, headers })
}
