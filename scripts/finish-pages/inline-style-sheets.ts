import type MagicString from 'magic-string'
import type { PageElement } from './read-page'

/**
 * Puts the style sheets of a page into it, and after them those `also` needed later: on a slow network the first paint would wait for each a whole
 * round trip longer, and text would move where one comes late. The link stays, disabled and so never fetched, for what looks for it: React and
 * the loader of chunks then take the sheet for loaded. `read` gives the text of a style sheet by its address.
 */
export function inlineStyleSheets(
  page: MagicString,
  elements: readonly PageElement[],
  also: readonly string[],
  read: (address: string) => string,
) {
  const links = elements.filter(
    ({ name, attributes }) =>
      name === 'link' && attributes.rel === 'stylesheet' && 'data-precedence' in attributes,
  )
  for (const { attributes, start, end } of links) {
    page.overwrite(start, end, inlined(attributes.href ?? '', read))
  }
  const own = new Set(links.map(({ attributes }) => attributes.href))
  const rest = also.filter((address) => !own.has(address)).map((address) => inlined(address, read))
  const last = links.at(-1)
  if (last) page.appendLeft(last.end, rest.join(''))
}

function inlined(address: string, read: (address: string) => string): string {
  const css = withAbsoluteAddresses(read(address), address)
  if (/<\/style/i.test(css)) throw new Error(`${address} would end the <style> that it is put into.`)
  // With the attributes of React's own, which passes over it where it looks for the elements of its components.
  return `<style data-precedence="next" data-href="${address}">${css}</style><link rel="stylesheet" href="${address}" data-precedence="next" disabled=""/>`
}

/** What a style sheet names relative to itself would be sought beside the page. */
const withAbsoluteAddresses = (css: string, href: string) =>
  css.replace(/url\((?!['"]?(?:#|data:|\/))([^)'"]+)\)/g, (_, address: string) => {
    const { pathname } = new URL(address, new URL(href, 'http://localhost'))
    return `url(${pathname})`
  })
