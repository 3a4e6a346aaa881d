import { boundaryFeatures } from './boundary-features'
import { countryLabels } from './country-labels'
import { cutTiles, MAX_TILE_ZOOM } from './cut-tiles'
import { landFeatures } from './land-features'
import { placeFeatures } from './place-features'
import { readCities } from './read-cities'
import { readCountriesTopology, readWaterTopology } from './read-topology'
import { waterFeatures } from './water-features'
import { type Archive, writePmtiles } from './write-pmtiles'

/** Makes the archive of the whole world, in the layers of the Protomaps basemap. The same sources give the same bytes. */
export function makeBasemap(): Archive {
  const countries = readCountriesTopology()
  const tiles = cutTiles({
    earth: landFeatures(countries),
    water: waterFeatures(readWaterTopology()),
    boundaries: boundaryFeatures(countries),
    places: {
      type: 'FeatureCollection',
      features: [...countryLabels(countries).features, ...placeFeatures(readCities()).features],
    },
  })
  return writePmtiles(tiles, basemapMetadata)
}

const layer = (id: string, fields: Record<string, 'String' | 'Number' | 'Boolean'>) => ({
  id,
  fields: { kind: 'String', ...fields },
  minzoom: 0,
  maxzoom: MAX_TILE_ZOOM,
})

/** What the archive says of itself. */
export const basemapMetadata = {
  name: 'World basemap',
  description: 'Land, lakes, rivers, borders, countries and cities in the layers of the Protomaps basemap',
  type: 'baselayer',
  attribution: 'Natural Earth · GeoNames CC BY 4.0',
  vector_layers: [
    layer('earth', {}),
    layer('water', { min_zoom: 'Number', max_zoom: 'Number' }),
    layer('boundaries', { kind_detail: 'Number', disputed: 'Boolean' }),
    layer('places', {
      name: 'String',
      'name:en': 'String',
      population: 'Number',
      population_rank: 'Number',
      min_zoom: 'Number',
      size: 'Number',
      capital: 'String',
      geonameid: 'Number',
    }),
  ],
}
