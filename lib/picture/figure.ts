import { x } from 'xastscript'
import { absoluteUrl, articlePath, atlasPath, placePath } from '../addresses'
import type { Article, Place } from '../articles/article'
import { counted, noteOf } from '../card/card-words'
import type { PixelSize } from '../map/box'
import { articleView, atlasView, type MapPlace } from '../map/map-view'
import { placeView } from '../map/place-view'
import type { MapTheme } from '../map-theme'
import { articleLetter } from '../places/article-letter'
import { formatPublished } from '../places/format-published'
import type { Settings } from '../settings'
import { shorten } from '../shorten'
import { thisSite } from '../this-site'
import { isolated, isolatedIn } from '../writing-direction'
import { xmlDocument } from '../xml-document'
import { drawFigure } from './draw-figure'
import { drawablePlaces } from './drawable-places'
import type { OpenBasemap } from './open-basemap'
import { pngOf } from './png'
import { svgElement, svgFontFamilies } from './svg'

/** A map as a picture of its own, to print or to pass on: it says what it shows, and where it is from. */
export interface Figure {
  title: string
  /** The article: what it is called (where the title does not say), who wrote and published it, and when. */
  source: string
  /** The page of the map, as the whole world knows it. */
  address: string
  places: readonly MapPlace[]
  /** The address of the place whose marker is ringed. */
  selected: string | null
  /** What a reader has to know of the place that is not on the map. */
  note: string | null
  /** Of the article, BCP 47. */
  lang: string
}

/** In CSS pixels. */
export const FIGURE_SIZE: PixelSize = { width: 1200, height: 800 }

/** How many pixels a PNG picture has for each of CSS, both ways. */
const PNG_SCALE = 2

/** The map of all articles. */
export const atlasFigure = (articles: readonly Article[], settings: Settings): Figure => ({
  title: 'The atlas',
  source: atlasSource(articles),
  address: absoluteUrl(atlasPath, settings),
  places: atlasView(articles).places,
  selected: null,
  note: null,
  lang: thisSite.lang,
})

/** The key to the letters in the signs of the places. */
const atlasSource = (articles: readonly Article[]) =>
  articles.length < 2
    ? `The places of ${counted(articles.length, 'article')}`
    : articles
        .map(({ title }, index) => `${articleLetter(index, articles.length)} ${isolated(title)}`)
        .join(' · ')

export const articleFigure = (article: Article, settings: Settings): Figure => ({
  title: article.title,
  source: sourceOf(article),
  address: absoluteUrl(articlePath(article.slug), settings),
  places: articleView(article).places,
  selected: null,
  note: null,
  lang: article.lang,
})

/** The map of a place; one that is not pinned has the map of its article, and says so. */
export function placeFigure(article: Article, place: Place, settings: Settings): Figure {
  const path = placePath(article.slug, place.slug)
  const note = noteOf(place)?.toLowerCase()
  return {
    ...articleFigure(article, settings),
    title: place.name,
    source: `${isolatedIn(article.lang, article.title)}. ${sourceOf(article)}`,
    address: absoluteUrl(path, settings),
    places: placeView(article, place).places,
    selected: place.position ? path : null,
    note: place.position ? null : `${isolated(shorten(place.name, 40))}: ${note}`,
  }
}

const sourceOf = ({ byline, publisher, published, lang }: Article) =>
  [...(byline === null ? [] : [byline]), publisher, formatPublished(published)]
    .map((part) => isolatedIn(lang, part))
    .join(', ')

/** The figure as an SVG document. Its text is text, in the fonts of the site or what comes nearest. */
export async function figureSvg(basemap: OpenBasemap, figure: Figure, theme: MapTheme): Promise<string> {
  const svg = svgElement(
    FIGURE_SIZE,
    {
      xmlns: 'http://www.w3.org/2000/svg',
      role: 'img',
      'aria-labelledby': 'figure-title figure-description',
      'font-family': svgFontFamilies.sans,
    },
    await drawFigure(basemap, figure, theme),
  )
  svg.children.unshift(
    x('title', { id: 'figure-title' }, figure.title),
    x('desc', { id: 'figure-description' }, describeFigure(figure)),
  )
  return xmlDocument(svg)
}

/** The figure as a PNG picture. Words with letters that no font of the build has are left out of it. */
export async function figurePng(basemap: OpenBasemap, figure: Figure, theme: MapTheme): Promise<Uint8Array> {
  const places = drawablePlaces(figure.places)
  return pngOf(FIGURE_SIZE, await drawFigure(basemap, { ...figure, places }, theme), PNG_SCALE)
}

function describeFigure({ places, note, source, address }: Figure): string {
  const names = places.map(({ number, spokenName }) => `${number} ${isolated(spokenName)}`)
  const map =
    names.length > 0 ? `Map with ${new Intl.ListFormat('en').format(names)}.` : 'No place is pinned.'
  return `${note ? `${note}. ` : ''}${map} ${source}. ${address}`
}
