import { createHash } from 'node:crypto'
import type { Settings } from '../../lib/settings'
import type { PageElement } from './read-page'

/**
 * The policy of a page, for its `<meta>`: nothing but what the site itself has, and inline just the scripts and style sheets that the build
 * wrote, by their hashes. `frame-ancestors` is not allowed in a `<meta>`: scripts/response-headers has it.
 * Source: Content Security Policy Level 3, https://www.w3.org/TR/CSP3/
 */
export function contentSecurityPolicy(
  elements: readonly PageElement[],
  settings: Pick<Settings, 'siteUrl' | 'basemapUrl' | 'streetTilesUrl'>,
  { isEmbedded }: { isEmbedded: boolean },
): string {
  // In a sandboxed frame, some browsers take 'self' for nothing at all.
  const self = isEmbedded ? ["'self'", settings.siteUrl] : ["'self'"]
  const directives: [string, ...string[]][] = [
    ['default-src', "'none'"],
    ['script-src', ...self, ...hashesOf(elements, isInlineScript)],
    ['style-src', ...self, ...hashesOf(elements, ({ name }) => name === 'style')],
    // Leaflet lets go of a tile by giving it an empty picture, which is a `data:` address.
    ['img-src', ...self, 'data:', new URL(settings.streetTilesUrl).origin],
    ['font-src', ...self],
    ['connect-src', ...self, ...originsOf(settings.basemapUrl)],
    ['manifest-src', ...self],
    ['worker-src', ...self],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
  ]
  return directives.map((words) => words.join(' ')).join('; ')
}

const isInlineScript = ({ name, attributes }: PageElement) =>
  name === 'script' && attributes.src === undefined && attributes.type === undefined

function hashesOf(elements: readonly PageElement[], isMeant: (element: PageElement) => boolean): string[] {
  const texts = elements.filter(isMeant).map(({ text }) => text)
  return [...new Set(texts)].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
}

/** The origin of an address on another site; none for a path of this one. */
const originsOf = (address: string) => (URL.canParse(address) ? [new URL(address).origin] : [])
