import type { Position } from 'geojson'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import { absoluteUrl, articlePath, atlasPath, feedPath, placePath } from '../addresses'
import type { Article, PlaceGeometry } from '../articles/article'
import { type Excerpt, excerptParts, excerptsOf } from '../articles/excerpts'
import { describeArticle } from '../describe-page'
import { densestGroup } from '../places/densest-group'
import { placesBbox } from '../places/places-bbox'
import type { Settings } from '../settings'
import { thisSite } from '../this-site'
import { directionOf } from '../writing-direction'
import { xmlDocument } from '../xml-document'

/** The articles as an Atom feed (RFC 4287), in their order, which is newest first, with GeoRSS Simple in each entry. */
export function atomFeed(articles: readonly Article[], settings: Settings): string {
  const url = absoluteUrl(atlasPath, settings)
  const feed = x(
    'feed',
    {
      xmlns: 'http://www.w3.org/2005/Atom',
      'xmlns:georss': 'http://www.georss.org/georss',
      'xml:lang': thisSite.lang,
    },
    x('id', url),
    x('title', thisSite.title),
    x('subtitle', thisSite.description),
    // A feed has to say when; one without entries has never been updated.
    x('updated', firstMoment(articles[0]?.published ?? '1970-01')),
    x('link', { rel: 'self', type: 'application/atom+xml', href: absoluteUrl(feedPath, settings) }),
    x('link', { rel: 'alternate', type: 'text/html', href: url }),
    ...articles.map((article) => entry(article, settings)),
  )
  return xmlDocument(feed)
}

function entry(article: Article, settings: Settings) {
  const url = absoluteUrl(articlePath(article.slug), settings)
  const published = firstMoment(article.published)
  return x(
    'entry',
    {},
    x('id', url),
    x('title', { 'xml:lang': article.lang }, article.title),
    x('link', { rel: 'alternate', type: 'text/html', href: url }),
    x('link', { rel: 'via', type: 'text/html', href: article.url }),
    x('published', published),
    x('updated', published),
    // An entry has to have an author.
    x('author', {}, x('name', article.byline ?? article.publisher)),
    x('summary', describeArticle(article)),
    x('content', { type: 'html', 'xml:lang': article.lang }, toXml(excerptsHtml(article, settings))),
    ...whereItIs(article),
  )
}

/**
 * RFC 3339 for a day or a month: its first moment, in UTC. It is when the article was published, as nearly as is known; when its
 * map was made is not known, and the time of the build would make old articles new.
 */
const firstMoment = (published: string) =>
  `${published.length === 7 ? `${published}-01` : published}T00:00:00Z`

/** Elements that HTML and XML write alike. */
const excerptsHtml = (article: Article, settings: Settings) =>
  excerptsOf(article).map((excerpt) =>
    x(
      'blockquote',
      { cite: article.url, dir: directionOf(article.lang) },
      x('p', {}, ...linkedExcerpt(article, excerpt, settings)),
    ),
  )

const linkedExcerpt = (article: Article, excerpt: Excerpt, settings: Settings) =>
  excerptParts(excerpt).map((part) =>
    part.kind === 'text'
      ? part.text
      : x('a', { href: absoluteUrl(placePath(article.slug, part.place.slug), settings) }, part.text),
  )

/**
 * GeoRSS Simple, latitude first: an article's only pinned place, or the box where its map opens. A name and a radius belong to
 * one geometry, so a box of many places has neither. http://www.georss.org/simple
 */
function whereItIs({ places }: Article) {
  const pinned = places.flatMap(({ geometry, position, ...place }) =>
    geometry && position ? [{ ...place, geometry, position }] : [],
  )
  const [first, second] = pinned
  if (!first) return []
  const only = second ? null : simpleGeometry(first.geometry)
  if (only) {
    const radius = first.coordinateUncertaintyInMeters
    return [
      only,
      x('georss:featurename', first.name),
      ...(radius === null ? [] : [x('georss:radius', String(radius))]),
    ]
  }
  const story = new Set(densestGroup(pinned.map(({ position }) => position)))
  const geometries: PlaceGeometry[] = pinned
    .filter((_, index) => story.has(index))
    .map(({ geometry }) => geometry)
  const [west, south, east, north] = placesBbox(geometries)
  return [x('georss:box', `${south} ${west} ${north} ${east}`)]
}

/** null for what GeoRSS Simple has no element for: several of something, and an area with a hole. */
function simpleGeometry(geometry: PlaceGeometry) {
  if (geometry.type === 'Point') return x('georss:point', pairs([geometry.coordinates]))
  if (geometry.type === 'LineString') return x('georss:line', pairs(geometry.coordinates))
  if (geometry.type !== 'Polygon') return null
  const [outline = [], ...holes] = geometry.coordinates
  return holes.length === 0 ? x('georss:polygon', pairs(outline)) : null
}

const pairs = (positions: readonly Position[]) =>
  positions.map(([longitude, latitude]) => `${latitude} ${longitude}`).join(' ')
