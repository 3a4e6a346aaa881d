import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withBasePath } from '../lib/addresses'
import { readArticles } from '../lib/articles/read-articles'
import { pagesWithJsonLd } from '../lib/machine/pages-with-json-ld'
import { openBasemap } from '../lib/picture/open-basemap'
import { pagesWithMaps, pictureWithinBudget } from '../lib/picture/page-pictures'
import { settings } from '../lib/settings'
import { putJsonLdIntoPage, putPictureIntoPage } from './put-into-page'

// The last step of the build: puts into each page what React need not know of, and would send a second time if it did.

const articles = await readArticles()

function changePage(path: string, change: (markup: string) => string) {
  const file = join('out', path, 'index.html')
  writeFileSync(file, change(readFileSync(file, 'utf8')))
}

const basemap = await openBasemap(settings().basemapUrl)
const sizes: number[] = []
for (const { path, view, selected, isEmbedded } of pagesWithMaps(articles)) {
  const { picture, bytes, isWithinBudget } = await pictureWithinBudget(basemap, {
    places: view.places,
    selected,
    link: (place) => ({ href: withBasePath(place.path, settings()), opensNewWindow: isEmbedded }),
  })
  changePage(path, (markup) => putPictureIntoPage(markup, picture))
  sizes.push(bytes)
  if (!isWithinBudget)
    console.warn(`The picture of ${path} has so many places that it takes ${kilobytes(bytes)} kB.`)
}
for (const { path, graph } of pagesWithJsonLd(articles, settings())) {
  changePage(path, (markup) => putJsonLdIntoPage(markup, graph))
}
console.log(
  `Pictures: in ${sizes.length} pages, ${kilobytes(Math.min(...sizes))} to ${kilobytes(Math.max(...sizes))} kB each after gzip`,
)

function kilobytes(bytes: number) {
  return (bytes / 1000).toFixed(1)
}
