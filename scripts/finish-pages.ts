import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { withBasePath } from '../lib/addresses'
import { readArticles } from '../lib/articles/read-articles'
import { openBasemap } from '../lib/picture/open-basemap'
import { pagesWithMaps, pictureWithinBudget } from '../lib/picture/page-pictures'
import { settings } from '../lib/settings'
import { putIntoPage } from './put-into-page'

// The last step of the build: puts into each page what React need not know of, and would send a second time if it did.

const basemap = await openBasemap(settings().basemapUrl)
const sizes: number[] = []
for (const { path, view, selected } of pagesWithMaps(await readArticles())) {
  const file = join('out', path, 'index.html')
  const picture = await pictureWithinBudget(basemap, {
    places: view.places,
    selected,
    link: (place) => ({ href: withBasePath(place.path, settings()), opensNewWindow: false }),
  })
  writeFileSync(file, putIntoPage(readFileSync(file, 'utf8'), { picture }))
  sizes.push(gzipSync(picture).length)
}
console.log(
  `Pictures: ${sizes.length} pages, each at most ${(Math.max(...sizes) / 1000).toFixed(1)} kB after gzip`,
)
