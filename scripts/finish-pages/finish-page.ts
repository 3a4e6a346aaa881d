import MagicString from 'magic-string'
import type { Settings } from '../../lib/settings'
import { contentSecurityPolicy } from './content-security-policy'
import { holdStart } from './hold-start'
import { inlineStyleSheets } from './inline-style-sheets'
import { type DynamicFiles, preloadMap } from './preload-map'
import { readPage } from './read-page'

/** What a page is finished with. */
export interface Finish {
  settings: Settings
  isEmbedded: boolean
  /** What Next.js's `dynamic` loads, of all pages. */
  dynamics: readonly DynamicFiles[]
  /** The text of a file of the site, by its path without the folder that the site lies in. */
  readSiteFile: (path: string) => string
}

/**
 * A built page as it is published: with its style sheets in it, with its map's scripts on their way, held until all its own are there, and with
 * its policy.
 */
export function finishPage(markup: string, { settings, isEmbedded, dynamics, readSiteFile }: Finish): string {
  const page = new MagicString(markup)
  const elements = readPage(markup)
  const readAddress = (address: string) => readSiteFile(address.slice(settings.basePath.length))
  const later = preloadMap(page, elements, dynamics, (path) => readSiteFile(`/_next/${path}`))
  inlineStyleSheets(page, elements, later, readAddress)
  holdStart(page, elements)
  return withPolicy(page.toString(), settings, isEmbedded)
}

/** The policy stands right after the character set, before all that it is about. */
function withPolicy(markup: string, settings: Settings, isEmbedded: boolean): string {
  const elements = readPage(markup)
  const [charset] = elements.filter(({ name, attributes }) => name === 'meta' && attributes.charset)
  if (!charset) throw new Error('A built page names its character set; found none.')
  const policy = contentSecurityPolicy(elements, settings, { isEmbedded })
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`
  return markup.slice(0, charset.end) + meta + markup.slice(charset.end)
}
