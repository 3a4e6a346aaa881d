import { registerRoute } from 'workbox-routing'
import { isHashedFile, isPage, isPartOfPage } from '../lib/offline/kept-addresses'
import { answerRange, isRangeOfArchive } from './basemap-ranges'
import { hashedFiles } from './hashed-files'
import { answerHead, pages } from './pages'
import { pathInSite } from './path-in-site'

// Answers for the network where there is none, with what was kept of earlier visits.

declare const self: ServiceWorkerGlobalScope

// Nothing that it answers with is older than what the network has, so that a new one may take over under open pages too.
self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()))
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

const isOwn = (test: (path: string) => boolean) => (route: { url: URL }) => {
  const path = pathInSite(route.url.href)
  return path !== undefined && test(path)
}

registerRoute(isOwn(isHashedFile), hashedFiles)
registerRoute(
  isOwn((path) => isPage(path) || isPartOfPage(path)),
  pages,
)
registerRoute(isOwn(isPage), answerHead, 'HEAD')
registerRoute(isRangeOfArchive, answerRange)
