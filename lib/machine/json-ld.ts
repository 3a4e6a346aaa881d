import type { Position } from 'geojson'
import type {
  CollectionPage,
  GeoCircle,
  GeoCoordinates,
  GeoShape,
  Graph,
  Map as MapOfPlaces,
  NewsArticle,
  Place as PlaceNode,
  Quotation,
  Thing,
  WebPage,
  WebSite,
} from 'schema-dts'
import { absoluteUrl, articlePath, atlasPath, cardPath, placeIri, placePath } from '../addresses'
import type { Article, Place } from '../articles/article'
import { type Excerpt, excerptsOf } from '../articles/excerpts'
import { sentenceUrl } from '../articles/sentence-url'
import { describeArticle, describePlace } from '../describe-page'
import { geometryParts } from '../places/geometry-parts'
import { howLocated } from '../places/how-located'
import type { Settings } from '../settings'
import { thisSite } from '../this-site'

// Each thing has an `@id` and is told of once in a page's graph; the others refer to it. A page's own `@id` is its address, the
// news article's is its address at its publisher.

/** The atlas, for machines: a page that collects the pages of the articles. https://schema.org/CollectionPage */
export function atlasJsonLd(articles: readonly Article[], settings: Settings): Graph {
  const page: CollectionPage = {
    '@type': 'CollectionPage',
    ...pageOf(atlasPath, thisSite.title, thisSite.description, settings),
    hasPart: articles.map((article) => reference(articleUrl(article, settings))),
  }
  const pages = articles.map(
    (article): WebPage => ({
      '@type': 'WebPage',
      ...pageOf(articlePath(article.slug), article.title, describeArticle(article), settings),
      citation: reference(article.url),
    }),
  )
  return graph([webSite(settings), page, ...pages, ...newsArticles(articles)])
}

/** An article's page: its map, the places on it and those that are only named, and the words of the article on them. */
export function articleJsonLd(article: Article, settings: Settings): Graph {
  const url = articleUrl(article, settings)
  const places = article.places.map((place) => reference(placeId(article, place, settings)))
  const pinned = article.places.filter(({ position }) => position)
  const quotations = quotationsOf(article, settings)
  const page: WebPage = {
    '@type': 'WebPage',
    ...pageOf(articlePath(article.slug), article.title, describeArticle(article), settings),
    mainEntity: reference(`${url}#map`),
    citation: reference(article.url),
    mentions: places,
    hasPart: quotations.map(({ node }) => reference(node['@id'])),
  }
  const map: MapOfPlaces = {
    '@type': 'Map',
    '@id': `${url}#map`,
    name: `Map of ${article.title}`,
    url,
    citation: reference(article.url),
    about: pinned.map((place) => reference(placeId(article, place, settings))),
  }
  return graph([
    webSite(settings),
    page,
    map,
    ...newsArticles([article]),
    ...article.places.map((place) => placeNode(article, place, settings)),
    ...quotations.map(({ node }) => node),
  ])
}

/** A place's page: the place, and the words of the article on it. */
export function placeJsonLd(article: Article, place: Place, settings: Settings): Graph {
  const quotations = quotationsOf(article, settings).filter(({ excerpt }) =>
    excerpt.toponyms.some((toponym) => toponym.place.slug === place.slug),
  )
  const page: WebPage = {
    '@type': 'WebPage',
    ...pageOf(
      placePath(article.slug, place.slug),
      `${place.name}: ${article.title}`,
      describePlace(article, place),
      settings,
    ),
    isPartOf: reference(articleUrl(article, settings)),
    mainEntity: reference(placeId(article, place, settings)),
    citation: reference(article.url),
    hasPart: quotations.map(({ node }) => reference(node['@id'])),
  }
  return graph([
    page,
    placeNode(article, place, settings),
    ...newsArticles([article]),
    ...quotations.map(({ node }) => node),
  ])
}

/** JSON that may stand in a `<script>`: nothing in it ends the element, or a line of older JavaScript. */
export const jsonLdScript = (data: Graph): string =>
  JSON.stringify(data).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

const graph = (nodes: Thing[]): Graph => ({ '@context': 'https://schema.org', '@graph': nodes })

const reference = (id: string) => ({ '@id': id })

const articleUrl = ({ slug }: Article, settings: Settings) => absoluteUrl(articlePath(slug), settings)

const placeUrl = (article: Article, { slug }: Place, settings: Settings) =>
  absoluteUrl(placePath(article.slug, slug), settings)

/** The place itself, which is not its page. */
const placeId = (article: Article, place: Place, settings: Settings) =>
  placeIri(placeUrl(article, place, settings))

const webSiteId = (settings: Settings) => `${absoluteUrl(atlasPath, settings)}#site`

const webSite = (settings: Settings): WebSite => ({
  '@type': 'WebSite',
  '@id': webSiteId(settings),
  name: thisSite.name,
  url: absoluteUrl(atlasPath, settings),
})

function pageOf(path: string, name: string, description: string, settings: Settings) {
  const url = absoluteUrl(path, settings)
  return {
    '@id': url,
    url,
    name,
    description,
    inLanguage: thisSite.lang,
    thumbnailUrl: absoluteUrl(cardPath(path), settings),
    isPartOf: reference(webSiteId(settings)),
  }
}

/** Once each: two folders may hold places of the same article. */
const newsArticles = (articles: readonly Article[]): NewsArticle[] => [
  ...new Map(articles.map((article) => [article.url, newsArticle(article)])).values(),
]

const newsArticle = (article: Article): NewsArticle => ({
  '@type': 'NewsArticle',
  '@id': article.url,
  url: article.url,
  headline: article.title,
  ...(article.byline !== null && { author: { '@type': 'Person', name: article.byline } }),
  publisher: { '@type': 'Organization', name: article.publisher },
  datePublished: article.published,
  inLanguage: article.lang,
})

function placeNode(article: Article, place: Place, settings: Settings): PlaceNode {
  const geo = geoOf(place)
  return {
    '@type': 'Place',
    '@id': placeId(article, place, settings),
    name: place.name,
    url: placeUrl(article, place, settings),
    description: [howLocated(place), place.georeferenceRemarks].filter(Boolean).join(' '),
    ...(place.countryCode && {
      address: { '@type': 'PostalAddress', addressCountry: place.countryCode },
    }),
    ...(place.sameAs.length > 0 && { sameAs: place.sameAs }),
    ...(geo.length > 0 && { geo: geo.length === 1 ? geo[0] : geo }),
  }
}

/** Where a place is known to be: the circles that hold its points, or the points, where no radius is known; its lines; its outlines. */
function geoOf({ geometry, coordinateUncertaintyInMeters: radius }: Place) {
  if (!geometry) return []
  const { points, lines, polygons } = geometryParts(geometry)
  return [
    ...points.map((point) => (radius === null ? coordinatesOf(point) : circleOf(point, radius))),
    ...lines.map((line): GeoShape => ({ '@type': 'GeoShape', line: pairs(line) })),
    // Outer rings: schema.org has no word for a hole.
    ...polygons.map(([outline = []]): GeoShape => ({ '@type': 'GeoShape', polygon: pairs(outline) })),
  ]
}

const coordinatesOf = ([longitude = 0, latitude = 0]: Position): GeoCoordinates => ({
  '@type': 'GeoCoordinates',
  latitude,
  longitude,
})

const circleOf = (point: Position, radius: number): GeoCircle => ({
  '@type': 'GeoCircle',
  geoMidpoint: coordinatesOf(point),
  geoRadius: radius,
})

/** `latitude,longitude` pairs with spaces between them. https://schema.org/polygon, https://schema.org/line */
const pairs = (positions: Position[]) =>
  positions.map(([longitude, latitude]) => `${latitude},${longitude}`).join(' ')

function quotationsOf(article: Article, settings: Settings) {
  return excerptsOf(article).map((excerpt, index) => ({
    excerpt,
    node: quotation(article, excerpt, `${articleUrl(article, settings)}#quotation-${index + 1}`, settings),
  }))
}

function quotation(article: Article, { text, toponyms }: Excerpt, id: string, settings: Settings) {
  const quote = toponyms[0]?.place.quotes.find(({ exact }) => exact === text)
  return {
    '@type': 'Quotation',
    '@id': id,
    text,
    inLanguage: article.lang,
    isBasedOn: reference(article.url),
    ...(quote && { url: sentenceUrl(article, quote) }),
    about: toponyms.map(({ place }) => reference(placeId(article, place, settings))),
  } satisfies Quotation
}
