import { atlasPath } from '../addresses'
import type { Settings } from '../settings'
import { type Dataset, placesOf } from './dataset'
import { placeProperties, provenance } from './place-record'
import { simplestyle } from './simplestyle'

/**
 * GeoJSON (RFC 7946): each Feature as in `places.geojson`, and beside its properties those of `lib/exchange/columns.ts`. In the file of
 * all articles the `id` of a Feature is `<article>/<place>`.
 */
export function geojson(dataset: Dataset, settings: Settings): string {
  const features = placesOf(dataset).map(({ article, place }) => ({
    type: 'Feature',
    id: dataset.path === atlasPath ? `${article.slug}/${place.slug}` : place.slug,
    geometry: place.geometry,
    properties: {
      id: place.slug,
      ...placeProperties(place),
      ...provenance({ article, place }, settings),
      ...simplestyle({ article, place }),
    },
  }))
  return `${JSON.stringify({ type: 'FeatureCollection', features })}\n`
}
