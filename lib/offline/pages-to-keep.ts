import { isPage } from './kept-addresses'

/**
 * Of an article with more places, only those pages are kept that a reader has opened. A place takes some 40 kB to fetch, most of it for
 * the picture of its map.
 */
const MOST_PLACES = 20

/**
 * The pages to keep of an article when one of its pages is open: that page, the article's, and those of its places, as far as the
 * open page links to them. All are paths of the site.
 */
export function pagesToKeep(path: string, linked: readonly string[], savesData: boolean): string[] {
  const article = /^\/articles\/[^/]+\//.exec(path)?.[0]
  if (!article) return [path]
  const places = new Set(
    linked.filter((link) => link !== article && link.startsWith(article) && isPage(link)),
  )
  const areFew = places.size <= MOST_PLACES && !savesData
  return [...new Set([path, article, ...(areFew ? places : [])])]
}
