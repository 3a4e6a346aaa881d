import type { FeatureCollection } from 'geojson'
import { feature } from 'topojson-client'
import { polygonsOf } from './polygons-of'
import type { CountriesTopology } from './read-topology'
import { unwrapPolygon } from './unwrap-polygon'

/** The layer `earth`: all land, as polygons. */
export function landFeatures(topology: CountriesTopology): FeatureCollection {
  const land = feature(topology, topology.objects.land)
  return {
    type: 'FeatureCollection',
    features: land.features.flatMap(({ geometry }) =>
      polygonsOf(geometry).map((polygon) => ({
        type: 'Feature',
        properties: { kind: 'earth' },
        geometry: { type: 'Polygon', coordinates: unwrapPolygon(polygon) },
      })),
    ),
  }
}
