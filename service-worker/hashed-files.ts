import { ExpirationPlugin } from 'workbox-expiration'
import { CacheFirst } from 'workbox-strategies'
import { cacheName } from '../lib/offline/kept-addresses'
import { scope } from './path-in-site'

/**
 * Files whose content is in their name: kept, they never need asking for again. Those of older builds stay until there are too many,
 * because a page that was opened before a new build still asks for its own.
 */
export const hashedFiles = new CacheFirst({
  cacheName: cacheName('hashed-files', scope),
  matchOptions: { ignoreVary: true },
  plugins: [
    {
      // Some hosts answer with a page, and status 200, for a file that they do not have.
      cacheWillUpdate: async ({ response }) =>
        response.status === 200 && !isHtml(response) ? response : null,
    },
    new ExpirationPlugin({ maxEntries: 400, purgeOnQuotaError: true }),
  ],
})

export const isHtml = (response: Response) =>
  response.headers.get('Content-Type')?.startsWith('text/html') ?? false
