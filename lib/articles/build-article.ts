import { markerPosition } from '../map/marker-position'
import type { Article, ArticleText, LocatedQuote, Place } from './article'
import { findQuote } from './find-quote'
import { findToponym } from './find-toponym'
import type { FrontMatter, PlaceFeature, Places, Quote } from './schema'

/** Makes the article that the site uses from data without problems: quotes located, places in order and numbered. */
export function buildArticle(
  slug: string,
  particulars: FrontMatter,
  text: ArticleText[],
  { features }: Places,
): Article {
  const places = features.map((feature) => buildPlace(feature, text)).sort(compareByToponym)
  const pinned = places.filter(({ geometry }) => geometry !== null)
  return {
    slug,
    ...particulars,
    byline: particulars.byline ?? null,
    notPlaces: particulars.notPlaces ?? [],
    text,
    places: places.map((place) => ({ ...place, number: pinned.indexOf(place) + 1 || null })),
  }
}

function buildPlace({ id, geometry, properties }: PlaceFeature, text: ArticleText[]): Place {
  return {
    slug: id,
    number: null,
    name: properties.name,
    kind: properties.kind,
    geometry,
    position: geometry && markerPosition(geometry),
    quotes: properties.quotes.map((quote) => locateQuote(quote, text)).sort(compareQuotes),
    basis: properties.basis,
    coordinateUncertaintyInMeters: properties.coordinateUncertaintyInMeters ?? null,
    georeferenceRemarks: properties.georeferenceRemarks ?? null,
    georeferenceSources: properties.georeferenceSources ?? null,
    countryCode: properties.countryCode ?? null,
    sameAs: properties.sameAs ?? [],
    formerIds: properties.formerIds ?? [],
  }
}

function locateQuote(quote: Quote, text: ArticleText[]): LocatedQuote {
  const location = findQuote(quote, text)[0]
  const toponymStart = findToponym(quote.toponym, quote.exact)[0]
  if (!location || toponymStart === undefined) throw new Error(`Not in the article: ${quote.exact}`)
  const { exact, prefix = null, suffix = null, toponym } = quote
  return { exact, prefix, suffix, toponym, ...location, toponymStart }
}

/** By where the toponym stands in the article; at one spot, the shorter toponym first. */
function compareQuotes(a: LocatedQuote, b: LocatedQuote): number {
  return (
    a.paragraph - b.paragraph ||
    a.start + a.toponymStart - (b.start + b.toponymStart) ||
    a.toponym.length - b.toponym.length
  )
}

function compareByToponym(a: Place, b: Place): number {
  const [first, second] = [a.quotes[0], b.quotes[0]]
  const order = first && second ? compareQuotes(first, second) : 0
  return order || (a.slug < b.slug ? -1 : 1)
}
