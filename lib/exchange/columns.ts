/**
 * The keys of a place where it goes out or comes in as a flat record: the columns of CSV, the data of KML. Terms are those
 * of `places.geojson` and of Darwin Core (https://dwc.tdwg.org/terms/). One record a quote: a place with more quotes has
 * more records with the same `id`.
 */
export const placeColumns = [
  'id',
  'name',
  'kind',
  'basis',
  'decimalLatitude',
  'decimalLongitude',
  // The geometry as Well-Known Text, where two numbers cannot say it: anything but a Point without altitude.
  'footprintWKT',
  'coordinateUncertaintyInMeters',
  'countryCode',
  'quote',
  'prefix',
  'suffix',
  'toponym',
  'georeferenceRemarks',
  'georeferenceSources',
  'sameAs',
  'formerIds',
] as const
export type PlaceColumn = (typeof placeColumns)[number]

/** What is written beside each place that goes out, and left aside where it comes in again. */
export const provenanceColumns = [
  // The slug of the article.
  'article',
  'articleTitle',
  'publisher',
  'published',
  // The address of the article at its publisher.
  'source',
  // The address of the place's own page.
  'page',
  'rights',
] as const

/** Stands between the values of `sameAs` and of `formerIds` in one cell, as Darwin Core recommends. */
export const listSeparator = ' | '
