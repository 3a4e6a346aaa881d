/** A kind of place in the terms of gazetteers. */
interface PlaceType {
  /** A concept of Getty's Art & Architecture Thesaurus, by its number. */
  aat?: number
  /** A feature class of GeoNames: https://www.geonames.org/export/codes.html */
  featureClass: 'A' | 'L' | 'P' | 'S'
}

/**
 * The kinds that are known there, by our word for each; the numbers are from the list that Linked Places Format gives
 * (`feature-types-AAT_20230609.tsv` in https://github.com/LinkedPasts/linked-places-format). Of any other kind, its word alone is said.
 */
export const placeTypes = new Map<string, PlaceType>([
  ['airfield', { featureClass: 'S' }],
  ['airport', { aat: 300000681, featureClass: 'S' }],
  ['bridge', { aat: 300007836, featureClass: 'S' }],
  ['city', { aat: 300008389, featureClass: 'P' }],
  ['country', { aat: 300387506, featureClass: 'A' }],
  ['military base', { aat: 300000455, featureClass: 'S' }],
  ['province', { aat: 300000774, featureClass: 'A' }],
  ['region', { aat: 300182722, featureClass: 'L' }],
  ['site', { aat: 300000809, featureClass: 'S' }],
  ['town', { aat: 300008375, featureClass: 'P' }],
  ['village', { aat: 300008372, featureClass: 'P' }],
])
