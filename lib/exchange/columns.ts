// GeoJSON and KML keep a place whole: GeoJSON with the properties of `places.geojson`, KML with its quotes as JSON in the Data
// `quotes`, as an array of { exact, prefix, suffix, toponym }. Both say the slug of the place in the property or Data `id`, and the
// slug of its article in `article`; the `id` of the Feature or Placemark itself is unique in its file, which in the file of all
// articles the slug is not.

/**
 * The keys of a place where it goes out or comes in as a flat record: the columns of CSV, the data of KML. Terms are those
 * of `places.geojson` and of Darwin Core (https://dwc.tdwg.org/terms/). One record a quote: a place with more quotes has
 * more records with the same `id` (and, in the file of all articles, the same `article`).
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

/**
 * What GeoJSON has beside these, under the names of simplestyle 1.1 (https://github.com/mapbox/simplestyle-spec), so that maps on
 * other sites draw and describe the place; made from the rest, and left aside where it comes in again.
 */
export const simplestyleKeys = [
  'title',
  'description',
  'marker-color',
  'marker-size',
  'marker-symbol',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'fill',
  'fill-opacity',
] as const

/**
 * The Data of a KML Placemark with the type of its GeoJSON geometry, where that begins with "Multi": KML has one MultiGeometry
 * for all three.
 */
export const geometryTypeKey = 'geometryType'

/** Stands between the values of `sameAs` and of `formerIds` in one cell, as Darwin Core recommends. */
export const listSeparator = ' | '
