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
  const xml = toXml(feed, { closeEmptyElements: true, tightClose: true })
  // The library leaves these three characters as they are, and XML has them end a CDATA section only.
  return `<?xml version="1.0" encoding="utf-8"?>\n${xml.replaceAll(']]>', ']]&gt;')}\n`
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
    x('author', {}, x('name', article.byline)),
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
 * GeoRSS Simple, latitude first: the point of an article's only pinned place, or the box where its map opens. A name and a radius
 * belong to one geometry, so a box of many places has neither. http://www.georss.org/simple
 */
function whereItIs({ places }: Article) {
  const pinned = places.flatMap(({ geometry, position, ...place }) =>
    geometry && position ? [{ ...place, geometry, position }] : [],
  )
  const [first, second] = pinned
  if (!first) return []
  if (!second && first.geometry.type === 'Point') {
    const [longitude, latitude] = first.position
    return [
      x('georss:point', `${latitude} ${longitude}`),
      x('georss:featurename', first.name),
      ...(first.coordinateUncertaintyInMeters === null
        ? []
        : [x('georss:radius', String(first.coordinateUncertaintyInMeters))]),
    ]
  }
  const story = new Set(densestGroup(pinned.map(({ position }) => position)))
  const geometries: PlaceGeometry[] = pinned
    .filter((_, index) => story.has(index))
    .map(({ geometry }) => geometry)
  const [west, south, east, north] = placesBbox(geometries)
  return [x('georss:box', `${south} ${west} ${north} ${east}`)]
}
