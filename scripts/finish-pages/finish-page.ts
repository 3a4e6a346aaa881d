import MagicString from 'magic-string'
import type { Settings } from '../../lib/settings'
import { contentSecurityPolicy } from './content-security-policy'
import { holdStart } from './hold-start'
import { inlineStyleSheets } from './inline-style-sheets'
import { readPage } from './read-page'

/**
 * A built page as it is published: with its style sheets in it, held until all its scripts are there, and with its policy.
 * `readStyleSheet` gives the text of a style sheet by its address.
 */
export function finishPage(
  markup: string,
  settings: Settings,
  options: { isEmbedded: boolean; readStyleSheet: (address: string) => string },
): string {
  const page = new MagicString(markup)
  const elements = readPage(markup)
  inlineStyleSheets(page, elements, options.readStyleSheet)
  holdStart(page, elements)
  return withPolicy(page.toString(), settings, options)
}

/** The policy stands right after the character set, before all that it is about. */
function withPolicy(markup: string, settings: Settings, { isEmbedded }: { isEmbedded: boolean }): string {
  const elements = readPage(markup)
  const [charset] = elements.filter(({ name, attributes }) => name === 'meta' && attributes.charset)
  if (!charset) throw new Error('A built page names its character set; found none.')
  const policy = contentSecurityPolicy(elements, settings, { isEmbedded })
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`
  return markup.slice(0, charset.end) + meta + markup.slice(charset.end)
}
