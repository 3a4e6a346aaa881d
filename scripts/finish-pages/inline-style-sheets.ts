import type MagicString from 'magic-string'
import type { PageElement } from './read-page'

/**
 * Puts the style sheets of a page into it: on a slow network the first paint would wait for each of them a whole round trip longer.
 * The link stays, disabled and so never fetched, for what looks for it: React and the loader of chunks then take the sheet for loaded.
 * `read` gives the text of a style sheet by its address.
 */
export function inlineStyleSheets(
  page: MagicString,
  elements: readonly PageElement[],
  read: (address: string) => string,
) {
  for (const { name, attributes, start, end } of elements) {
    const { rel, href, 'data-precedence': precedence } = attributes
    if (name !== 'link' || rel !== 'stylesheet' || !href || !precedence) continue
    const css = withAbsoluteAddresses(read(href), href)
    if (/<\/style/i.test(css)) throw new Error(`${href} would end the <style> that it is put into.`)
    // With the attributes of React's own, which passes over it where it looks for the elements of its components.
    page.prependLeft(start, `<style data-precedence="${precedence}" data-href="${href}">${css}</style>`)
    page.appendLeft(end - '/>'.length, ' disabled=""')
  }
}

/** What a style sheet names relative to itself would be sought beside the page. */
const withAbsoluteAddresses = (css: string, href: string) =>
  css.replace(/url\((?!['"]?(?:#|data:|\/))([^)'"]+)\)/g, (_, address: string) => {
    const { pathname } = new URL(address, new URL(href, 'http://localhost'))
    return `url(${pathname})`
  })
