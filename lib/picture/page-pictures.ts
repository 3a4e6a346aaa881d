import { gzipSync } from 'node:zlib'
import type { View } from 'protomaps-leaflet'
import { articlePath, atlasPath, embedPath, placePath } from '../addresses'
import type { Article } from '../articles/article'
import { articleView, atlasView, type MapPlace, type MapView } from '../map/map-view'
import { type PagePicture, type PictureDetail, pagePicture } from './page-picture'

/** A page, by its path in the site, and what its map opens on. */
export interface PictureOfPage {
  path: string
  view: MapView
  selected: string | null
  /** Whether the map stands in another site's frame, which its links leave as it is. */
  isEmbedded: boolean
}

/** Every page that has a map. The former address of a place shows the map of the present one. */
export const pagesWithMaps = (articles: readonly Article[]): PictureOfPage[] => [
  { path: atlasPath, view: atlasView(articles), selected: null, isEmbedded: false },
  ...articles.flatMap(pagesOfArticle).flatMap((page) => [
    { ...page, isEmbedded: false },
    { ...page, path: embedPath(page.path), isEmbedded: true },
  ]),
]

function pagesOfArticle(article: Article) {
  const view = articleView(article)
  return [
    { path: articlePath(article.slug), view, selected: null },
    ...article.places.flatMap(({ slug, formerIds }) =>
      [slug, ...formerIds].map((id) => ({
        path: placePath(article.slug, id),
        view,
        selected: placePath(article.slug, slug),
      })),
    ),
  ]
}

/** What a picture may add to a page, in bytes after gzip. */
export const PICTURE_BUDGET = 24_000

/** Maps in CSS pixels: on screens of 2560 by 1440, 1920 by 1080 and 1440 by 900, on phones held upright, and on any. */
const large = { width: 2200, height: 1440 }
const usual = { width: 1520, height: 1080 }
const small = { width: 1040, height: 900 }
const phone = { width: 320, height: 260 }
const tiny = { width: 240, height: 180 }

export const fullDetail: PictureDetail = {
  tolerance: 0.35,
  smallestArea: 0.5,
  hasRivers: true,
  size: large,
  named: usual,
  smallest: tiny,
}
const sparse: PictureDetail = {
  ...fullDetail,
  tolerance: 1.5,
  smallestArea: 12,
  hasRivers: false,
  named: small,
}

/** From what the interactive map shows to what still lies within two pixels of it, and then less of it. */
const details: PictureDetail[] = [
  fullDetail,
  { ...fullDetail, tolerance: 0.7, smallestArea: 2 },
  { ...fullDetail, tolerance: 1.1, smallestArea: 6, named: small },
  sparse,
  { ...sparse, size: usual, smallest: phone },
  { ...sparse, tolerance: 1.8, smallestArea: 40, size: small, smallest: phone },
  { ...sparse, tolerance: 1.9, smallestArea: 80, size: small, smallest: phone, named: phone },
]

/** For the places of a map, the first of the details that its last picture fitted with: the next one needs not try those before. */
const fittingDetail = new WeakMap<readonly MapPlace[], number>()

/**
 * The picture of a page in the most detail that its budget allows, or in the least, where even that is more (`isWithinBudget`):
 * a map with hundreds of places in it.
 */
export async function pictureWithinBudget(
  basemap: View,
  picture: Omit<PagePicture, 'detail'>,
): Promise<{ picture: string; bytes: number; isWithinBudget: boolean }> {
  for (let index = fittingDetail.get(picture.places) ?? 0; ; index++) {
    const detail = details[index] ?? fullDetail
    const drawn = await pagePicture(basemap, { ...picture, detail })
    const bytes = gzipSync(drawn).length
    const isWithinBudget = bytes <= PICTURE_BUDGET
    if (!isWithinBudget && index < details.length - 1) continue
    fittingDetail.set(picture.places, index)
    return { picture: drawn, bytes, isWithinBudget }
  }
}
