import { withBasePath } from '../../lib/addresses'
import { readArticles } from '../../lib/articles/read-articles'
import { pagesWithJsonLd } from '../../lib/machine/pages-with-json-ld'
import { openBasemap } from '../../lib/picture/open-basemap'
import { openingNewWindows } from '../../lib/picture/page-picture'
import { picturesOfPages, pictureWithinBudget } from '../../lib/picture/page-pictures'
import { settings } from '../../lib/settings'
import { finishSitePage } from './finish-site-page'
import { putJsonLdIntoPage, putPictureIntoPage } from './put-into-page'

// What a worker runs: each reads the articles and opens the basemap for itself, once.

const site = settings()
const articles = await readArticles()
const basemap = await openBasemap(site.basemapUrl)
const pictures = picturesOfPages(articles)
const graphs = new Map(pagesWithJsonLd(articles, site).map(({ path, graph }) => [path, graph]))

export interface FinishedPicture {
  /** Of the pages that it is in. */
  paths: string[]
  /** After gzip. */
  bytes: number
  isWithinBudget: boolean
}

/** Finishes the pages that have one of the pictures of `picturesOfPages` from `start` to before `end`. */
export async function finishMapPages({ start, end }: { start: number; end: number }) {
  const finished: FinishedPicture[] = []
  for (const { view, selected, pages } of pictures.slice(start, end)) {
    const { picture, bytes, isWithinBudget } = await pictureWithinBudget(basemap, {
      places: view.places,
      selected,
      link: ({ path }) => withBasePath(path, site),
    })
    for (const { path, isEmbedded } of pages)
      finishSitePage(path, (markup) => {
        const graph = graphs.get(path)?.()
        const withGraph = graph ? putJsonLdIntoPage(markup, graph) : markup
        return putPictureIntoPage(withGraph, isEmbedded ? openingNewWindows(picture) : picture)
      })
    finished.push({ paths: pages.map(({ path }) => path), bytes, isWithinBudget })
  }
  return finished
}
