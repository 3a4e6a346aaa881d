import { sitePath } from '../lib/offline/kept-addresses'

declare const self: ServiceWorkerGlobalScope

/** The address of the site's root, with its slash. */
export const scope = self.registration.scope

/** The path in this site that an address names; undefined where it lies elsewhere. */
export const pathInSite = (address: string) => sitePath(address, scope)

/** The address of a path in this site. */
export const addressOf = (path: string) => new URL(`.${path}`, scope).href
