import { gzipSync } from 'node:zlib'
import type { View } from 'protomaps-leaflet'
import { articlePath, atlasPath, embedPath, placePath } from '../addresses'
import type { Article } from '../articles/article'
import { articleView, atlasView, type MapPlace, type MapView } from '../map/map-view'
import { placeView } from '../map/place-view'
import { type PagePicture, type PictureDetail, pagePicture } from './page-picture'

/** A picture, by what its map opens on, and the pages that have it. */
export interface PictureOfPages {
  view: MapView
  selected: string | null
  pages: PageWithMap[]
}

export interface PageWithMap {
  /** Its path in the site. */
  path: string
  /** Whether the map stands in another site's frame, which its links leave as it is. */
  isEmbedded: boolean
}

/** The pictures of all pages that have a map. The former address of a place shows the map of the present one. */
export const picturesOfPages = (articles: readonly Article[]): PictureOfPages[] => [
  { view: atlasView(articles), selected: null, pages: [{ path: atlasPath, isEmbedded: false }] },
  ...articles.flatMap(picturesOfArticle),
]

/** Those that show the same map stand together: what they have in common is drawn once. */
function picturesOfArticle(article: Article): PictureOfPages[] {
  const ofPlaces = article.places.map((place) => ({
    view: placeView(article, place),
    selected: placePath(article.slug, place.slug),
    pages: withEmbeds([place.slug, ...place.formerIds].map((id) => placePath(article.slug, id))),
  }))
  const views = new Set(ofPlaces.map(({ view }) => view))
  return [
    { view: articleView(article), selected: null, pages: withEmbeds([articlePath(article.slug)]) },
    ...[...views].flatMap((shown) => ofPlaces.filter(({ view }) => view === shown)),
  ]
}

const withEmbeds = (paths: readonly string[]): PageWithMap[] =>
  paths.flatMap((path) => [
    { path, isEmbedded: false },
    { path: embedPath(path), isEmbedded: true },
  ])

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

interface BudgetedPicture {
  picture: string
  bytes: number
  isWithinBudget: boolean
}

/** For the places of a map, the first of the details that its picture fits with as long as no place is selected. */
const fittingDetails = new WeakMap<readonly MapPlace[], Promise<number>>()

/**
 * The picture of a page in the most detail that its budget allows, or in the least, where even that is more (`isWithinBudget`):
 * a map with hundreds of places in it. With a place selected, it has no more detail than without: details that are too much are not tried for each.
 */
export async function pictureWithinBudget(
  basemap: View,
  picture: Omit<PagePicture, 'detail'>,
): Promise<BudgetedPicture> {
  const { places, selected } = picture
  if (selected !== null && fittingDetails.has(places))
    return (await fitPicture(basemap, picture, (await fittingDetails.get(places)) ?? 0)).fitted
  const whole = fitPicture(basemap, { ...picture, selected: null }, 0)
  fittingDetails.set(
    places,
    whole.then(({ index }) => index),
  )
  return selected === null ? (await whole).fitted : pictureWithinBudget(basemap, picture)
}

/** Tries details from one on. */
async function fitPicture(
  basemap: View,
  picture: Omit<PagePicture, 'detail'>,
  from: number,
): Promise<{ index: number; fitted: BudgetedPicture }> {
  for (let index = from; ; index++) {
    const detail = details[index] ?? fullDetail
    const drawn = await pagePicture(basemap, { ...picture, detail })
    const bytes = gzipSync(drawn).length
    const isWithinBudget = bytes <= PICTURE_BUDGET
    if (isWithinBudget || index >= details.length - 1)
      return { index, fitted: { picture: drawn, bytes, isWithinBudget } }
  }
}
