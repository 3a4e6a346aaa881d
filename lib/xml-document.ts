import { toXml } from 'xast-util-to-xml'
import type { x } from 'xastscript'

/** An XML 1.0 document in UTF-8. Characters that XML 1.0 does not allow are left out of its text. */
export function xmlDocument(root: ReturnType<typeof x>): string {
  const xml = toXml(root, { closeEmptyElements: true, tightClose: true })
    // The library leaves these three characters as they are, and XML has them end a CDATA section only.
    .replaceAll(']]>', ']]&gt;')
    // It leaves these too, and readers of XML (1.0 or 1.1, or lax ones) make a line feed of each.
    .replace(/[\r\u0085\u2028\u2029]/g, (character) => `&#x${character.charCodeAt(0).toString(16)};`)
    // It leaves out the control characters, and not these two.
    .replace(/[\uFFFE\uFFFF]/g, '')
  return `<?xml version="1.0" encoding="utf-8"?>\n${xml}\n`
}
