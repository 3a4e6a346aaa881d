import { articlePath, atlasPath, cardPath, picturePngPath, pictureSvgPath, placePath } from '../addresses'
import type { Article, Place } from '../articles/article'
import { articleCard, atlasCard, placeCard } from '../card/card'
import { type Card, drawCard } from '../card/draw-card'
import { cardSize } from '../describe-card'
import { mapThemes } from '../map-theme'
import type { Settings } from '../settings'
import { articleFigure, atlasFigure, type Figure, figurePng, figureSvg, placeFigure } from './figure'
import type { OpenBasemap } from './open-basemap'
import { pngOf } from './png'

/** A picture that is a file of its own, beside the page that it is of. */
export interface PictureFile {
  /** Its path in the site. */
  path: string
  draw: (basemap: OpenBasemap) => Promise<DrawnFile>
}

export interface DrawnFile {
  content: Uint8Array | string
  /** Letters that no font of the build has: words with them are left out. */
  missing: readonly string[]
}

/** The cards and the figures of all pages, those of an article one after the other: their maps have much in common. */
export const pictureFiles = (articles: readonly Article[], settings: Settings): PictureFile[] => [
  cardFile(atlasPath, () => atlasCard(articles)),
  svgFile(atlasPath, () => atlasFigure(articles, settings)),
  ...articles.flatMap((article) => [
    ...filesOfArticle(article, settings),
    ...article.places.flatMap((place) => filesOfPlace(article, place, settings)),
  ]),
]

function filesOfArticle(article: Article, settings: Settings): PictureFile[] {
  const path = articlePath(article.slug)
  const figure = () => articleFigure(article, settings)
  return [cardFile(path, () => articleCard(article)), svgFile(path, figure), pngFile(path, figure)]
}

function filesOfPlace(article: Article, place: Place, settings: Settings): PictureFile[] {
  const path = placePath(article.slug, place.slug)
  return [
    cardFile(path, () => placeCard(article, place)),
    svgFile(path, () => placeFigure(article, place, settings)),
  ]
}

// All are light: figures are printed, and a card may lie on any colour.

const cardFile = (page: string, cardOf: () => Card): PictureFile => ({
  path: cardPath(page),
  async draw(basemap) {
    const card = cardOf()
    const content = pngOf(cardSize, await drawCard(basemap, card, mapThemes.light))
    return { content, missing: card.words.missing }
  },
})

const svgFile = (page: string, figureOf: () => Figure): PictureFile => ({
  path: pictureSvgPath(page),
  draw: async (basemap) => ({
    content: await figureSvg(basemap, figureOf(), mapThemes.light),
    missing: [],
  }),
})

const pngFile = (page: string, figureOf: () => Figure): PictureFile => ({
  path: picturePngPath(page),
  draw: async (basemap) => ({
    content: await figurePng(basemap, figureOf(), mapThemes.light),
    missing: [],
  }),
})
