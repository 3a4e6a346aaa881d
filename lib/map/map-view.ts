import { articlePath, placePath } from '../addresses'
import { aroundToponym } from '../articles/around-toponym'
import type { Article, Basis, LocatedQuote, Place } from '../articles/article'
import { sentenceUrl } from '../articles/sentence-url'
import { languageOf } from '../language-of'
import { articleLetter } from '../places/article-letter'
import { densestGroup } from '../places/densest-group'
import { formatPublished } from '../places/format-published'
import { geonameId } from '../places/gazetteer-identity'
import type { GeometryParts } from '../places/geometry-parts'
import { howLocated, spokenName } from '../places/how-located'
import { shorten } from '../shorten'
import { isolated } from '../writing-direction'
import { signText } from './marker-sign'
import { placeExtent } from './place-extent'

/** All that a map shows, cut down to what the browser draws. */
export interface MapView {
  /** The address of the page that the map belongs to, where closing a popup leads; it identifies the view. */
  path: string
  /** What the map is called: `Map of …`. */
  label: string
  /** Pinned places, in order. */
  places: MapPlace[]
}

export interface MapPlace {
  /** The address of the place's page; it identifies the place. */
  path: string
  number: number
  /** Of its article, before its number, where the map shows several. */
  letter?: string
  name: string
  /** The language of its name, BCP 47, where it is another than the site's own. */
  lang?: string
  /** Its name where its sign and its circle cannot be seen: `Syrian airfield, inferred`, `New York, approximate`; no other place of the map has the same. */
  spokenName: string
  basis: Basis
  /** `[longitude, latitude]` in degrees. */
  position: [number, number]
  /** Where the place is more than a point: its areas, lines or points, side by side with its position. */
  extent: GeometryParts | null
  /** Radius in metres of the circle that holds the place. */
  uncertainty: number | null
  geonameId: number | null
  /** Whether it belongs to the densest group: the map opens on those. */
  isInStory: boolean
  /** null on the atlas, where a marker leads to its place. */
  popup: PopupContent | null
}

export interface PopupContent {
  kind: string
  howLocated: string
  /** Why an inferred place stands where it does; null for one that the article names. */
  reason: string | null
  lang: string
  quotes: PopupQuote[]
  publisher: string
  published: string
}

export interface PopupQuote {
  /** The quote, cut at the words that name the place. */
  before: string
  toponym: string
  after: string
  /** Leads to the very sentence in the source. */
  sentenceUrl: string
}

/** Every page of an article has its map. */
const views = new WeakMap<Article, MapView>()

/** The map of one article. */
export function articleView(article: Article): MapView {
  const view = views.get(article) ?? {
    path: articlePath(article.slug),
    label: `Map of ${isolated(article.title)}`,
    places: tellApart(
      markStory(article.places.flatMap((place) => mapPlace(article, place, popupContent(article, place)))),
    ),
  }
  views.set(article, view)
  return view
}

/** The map of every article: its places are numbered as their articles number them, after a letter for each article. */
export const atlasView = (articles: readonly Article[]): MapView => ({
  path: '/',
  label: 'Map of all articles',
  places: tellApart(
    markStory(
      articles.flatMap((article, index) =>
        article.places
          .flatMap((place) => mapPlace(article, place, null))
          .map((place) => inArticle(place, article, articleLetter(index, articles.length))),
      ),
    ),
  ),
})

/** As much of a headline as a name bears, in characters. */
const HEADLINE_LENGTH = 60

/** A place of one of several articles, which is told from those of the others. */
const inArticle = (place: MapPlace, { title }: Article, letter: string): MapPlace =>
  letter === ''
    ? place
    : {
        ...place,
        letter,
        spokenName: `${isolated(place.spokenName)}, in “${isolated(shorten(title, HEADLINE_LENGTH))}”`,
      }

/** Says of each place whether it belongs to the densest group. */
export function markStory(places: readonly MapPlace[]): MapPlace[] {
  const story = new Set(densestGroup(places.map(({ position }) => position)))
  return places.map((place, index) => ({ ...place, isInStory: story.has(index) }))
}

/** Places that would be called the same are told apart by what stands on their markers. */
function tellApart(places: MapPlace[]): MapPlace[] {
  const counts = new Map<string, number>()
  for (const { spokenName } of places) counts.set(spokenName, (counts.get(spokenName) ?? 0) + 1)
  return places.map((place) =>
    counts.get(place.spokenName) === 1
      ? place
      : { ...place, spokenName: `${place.spokenName}, number ${signText(place)}` },
  )
}

/** A list of one, or of none where the place is not pinned. */
function mapPlace(article: Article, place: Place, popup: PopupContent | null): MapPlace[] {
  if (!place.position || !place.geometry || place.number === null) return []
  return [
    {
      path: placePath(article.slug, place.slug),
      number: place.number,
      name: place.name,
      lang: languageOf(place.name, article.lang),
      spokenName: spokenName(place),
      basis: place.basis,
      position: place.position,
      extent: placeExtent(place.geometry, place.position),
      uncertainty: place.coordinateUncertaintyInMeters,
      geonameId: geonameId(place),
      isInStory: false,
      popup,
    },
  ]
}

const popupContent = (article: Article, place: Place): PopupContent => ({
  kind: place.kind,
  howLocated: howLocated(place),
  reason: place.basis === 'inferred' ? place.georeferenceRemarks : null,
  lang: article.lang,
  quotes: place.quotes.map((quote) => popupQuote(article, quote)),
  publisher: article.publisher,
  published: formatPublished(article.published),
})

const popupQuote = (article: Article, quote: LocatedQuote): PopupQuote => ({
  ...aroundToponym(quote),
  sentenceUrl: sentenceUrl(article, quote),
})
