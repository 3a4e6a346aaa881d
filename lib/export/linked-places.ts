import { absoluteUrl, exportPath, placeIri, placePath } from '../addresses'
import type { Article, Place } from '../articles/article'
import { sentenceUrl } from '../articles/sentence-url'
import type { Settings } from '../settings'
import { thisSite } from '../this-site'
import { type Dataset, type PlaceOfArticle, placesOf } from './dataset'
import { exportFiles } from './export-files'
import { locationInWords, sourceInWords } from './place-in-words'
import { placeProperties, provenance } from './place-record'
import { placeTypes } from './place-types'
import { rightsNote } from './rights-note'
import { withoutAltitude } from './without-altitude'

/**
 * Linked Places Format 1.1, which gazetteers exchange: GeoJSON that is JSON-LD too.
 * https://github.com/LinkedPasts/linked-places-format
 */
export function linkedPlaces(dataset: Dataset, settings: Settings): string {
  const collection = {
    type: 'FeatureCollection',
    '@context':
      'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld',
    indexing: {
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      '@id': absoluteUrl(exportPath(dataset.path, exportFiles.linkedPlaces), settings),
      name: dataset.title,
      url: absoluteUrl(dataset.path, settings),
      copyrightNotice: rightsNote,
    },
    features: placesOf(dataset).map((of) => feature(of, settings)),
  }
  return `${JSON.stringify(collection)}\n`
}

function feature({ article, place }: PlaceOfArticle, settings: Settings) {
  const page = absoluteUrl(placePath(article.slug, place.slug), settings)
  const type = placeTypes.get(place.kind)
  const { quotes: _, ...properties } = placeProperties(place)
  return {
    '@id': placeIri(page),
    type: 'Feature',
    properties: {
      title: place.name,
      ...(place.countryCode !== null && { ccodes: [place.countryCode] }),
      ...(type && { fclasses: [type.featureClass] }),
      // Terms that the format does not have, as our own files have them.
      ...properties,
      ...provenance({ article, place }, settings),
    },
    when: {
      timespans: [{ start: { in: article.published } }],
      label: `Reported by ${sourceInWords(article)}`,
    },
    names: names(article, place),
    types: [
      {
        ...(type?.aat && { identifier: `aat:${type.aat}` }),
        label: place.kind,
        sourceLabels: [{ label: place.kind, lang: thisSite.lang }],
      },
    ],
    geometry: geometry(place),
    links: links(article, place, page),
    descriptions: [
      ...place.quotes.map((quote) => ({
        '@id': sentenceUrl(article, quote),
        value: quote.exact,
        lang: article.lang,
        source: article.url,
      })),
      { '@id': page, value: locationInWords(place), lang: thisSite.lang, source: page },
    ],
  }
}

/** What the article calls the place, each name once, and what its map calls it, if that is another. */
function names(article: Article, { name, quotes }: Place) {
  const year = article.published.slice(0, 4)
  const citations = [{ label: `${article.title}. ${sourceInWords(article)}`, year, '@id': article.url }]
  const toponyms = [...new Set(quotes.map(({ toponym }) => toponym))]
  return [
    ...toponyms.map((toponym) => ({ toponym, lang: article.lang, citations })),
    ...(toponyms.includes(name) ? [] : [{ toponym: name }]),
  ]
}

/** The format has positions of two numbers. */
function geometry(place: Place) {
  if (!place.geometry) return null
  const { basis, coordinateUncertaintyInMeters, georeferenceSources } = place
  const certainty =
    basis === 'inferred' ? 'uncertain' : coordinateUncertaintyInMeters === null ? 'less-certain' : 'certain'
  return {
    ...withoutAltitude(place.geometry),
    certainty,
    ...(georeferenceSources !== null && { citations: [{ label: georeferenceSources }] }),
  }
}

/** Gazetteers know the same place, or, where it was inferred, the one that it is taken for. */
const links = (article: Article, place: Place, page: string) => [
  ...place.sameAs.map((identifier) => ({
    type: place.basis === 'named' ? 'exactMatch' : 'closeMatch',
    identifier,
  })),
  { type: 'primaryTopicOf', identifier: page },
  { type: 'subjectOf', identifier: article.url },
]
