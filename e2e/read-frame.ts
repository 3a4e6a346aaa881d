import { DomUtils, parseDocument } from 'htmlparser2'

/** The attributes of the iframe in a piece of HTML. It is read only: in a page it would ask for the published site. */
export function readFrame(html: string): Record<string, string> {
  return DomUtils.findOne(({ name }) => name === 'iframe', parseDocument(html).children)?.attribs ?? {}
}
