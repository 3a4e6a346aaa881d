import { absoluteUrl, placePath } from '../addresses'
import type { LocatedQuote, Place } from '../articles/article'
import type { PlaceProperties, Quote } from '../articles/schema'
import type { provenanceColumns } from '../exchange/columns'
import type { Settings } from '../settings'
import type { PlaceOfArticle } from './dataset'
import { rightsNote } from './rights-note'

/** The properties of a place as `places.geojson` has them: what is not known of it has no key. */
export function placeProperties(place: Place): PlaceProperties {
  const { name, kind, quotes, basis, sameAs, formerIds } = place
  return {
    name,
    kind,
    quotes: quotes.map(plainQuote),
    basis,
    ...known('coordinateUncertaintyInMeters', place.coordinateUncertaintyInMeters),
    ...known('georeferenceRemarks', place.georeferenceRemarks),
    ...known('georeferenceSources', place.georeferenceSources),
    ...known('countryCode', place.countryCode),
    ...(sameAs.length > 0 && { sameAs }),
    ...(formerIds.length > 0 && { formerIds }),
  }
}

/** A quote as `places.geojson` has it. */
export const plainQuote = ({ exact, prefix, suffix, toponym }: LocatedQuote): Quote => ({
  exact,
  ...known('prefix', prefix),
  ...known('suffix', suffix),
  toponym,
})

/** Where a place that goes out is from. */
export const provenance = (
  { article, place }: PlaceOfArticle,
  settings: Settings,
): Record<(typeof provenanceColumns)[number], string> => ({
  article: article.slug,
  articleTitle: article.title,
  publisher: article.publisher,
  published: article.published,
  source: article.url,
  page: absoluteUrl(placePath(article.slug, place.slug), settings),
  rights: rightsNote,
})

const known = <Key extends string, Value>(key: Key, value: Value | null) =>
  value === null ? undefined : ({ [key]: value } as Record<Key, Value>)
