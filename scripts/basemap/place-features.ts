import type { Feature, FeatureCollection, Point } from 'geojson'
import { cityMinZooms } from './city-min-zoom'
import { cityNames } from './city-names'
import type { City } from './read-cities'

/**
 * GeoNames' codes for places where people live as one settlement. Not here: sections of a place (PPLX), abandoned,
 * destroyed and historical ones (PPLQ, PPLW, PPLH, PPLCH), farms (PPLF), religious ones (PPLR), and localities of a few
 * dwellings (PPLL), which have large populations in the table only by mistake.
 */
const settlements = new Set([
  'PPL',
  'PPLA',
  'PPLA2',
  'PPLA3',
  'PPLA4',
  'PPLA5',
  'PPLC',
  'PPLG',
  'PPLS',
  'STLMT',
])

/** The cities of the layer `places`, largest first. */
export function placeFeatures(cities: readonly City[]): FeatureCollection<Point> {
  const shown = cities.filter(
    ({ featureCode, population }) =>
      settlements.has(featureCode) && (population > 0 || featureCode === 'PPLC'),
  )
  const features = [...cityMinZooms(shown)].map(([city, minZoom]) => placeFeature(city, minZoom))
  return { type: 'FeatureCollection', features }
}

function placeFeature(city: City, minZoom: number): Feature<Point> {
  return {
    type: 'Feature',
    properties: {
      kind: 'locality',
      ...cityNames(city),
      population: city.population,
      population_rank: populationRank(city.population),
      min_zoom: minZoom,
      ...(city.featureCode === 'PPLC' && { capital: 'yes' }),
      geonameid: city.geonameId,
    },
    geometry: { type: 'Point', coordinates: city.position },
  }
}

const rankBreaks = [
  0, 200, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000, 1_000_000, 5_000_000,
  10_000_000, 20_000_000, 50_000_000, 100_000_000, 1_000_000_000,
]

/** The Protomaps basemap's classes of population: 9 from 100,000 people, 12 from a million, 14 from ten. */
export const populationRank = (population: number) =>
  rankBreaks.findLastIndex((least) => population >= least) + 1
