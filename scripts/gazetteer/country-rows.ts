import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { area, booleanPointInPolygon, centerOfMass, polygon } from '@turf/turf'
import type { Position } from 'geojson'
import { iso31661Alpha2ToNumeric } from 'iso-3166'
import { feature } from 'topojson-client'
import { markerPosition } from '../../lib/map/marker-position'
import { polygonsOf } from '../basemap/polygons-of'
import type { CountriesTopology } from '../basemap/read-topology'
import { unwrapPolygon } from '../basemap/unwrap-polygon'
import { areaExtent, wrap } from './area-extent'
import type { PlacedCity } from './city-areas'
import { type GazetteerRow, namesOf } from './gazetteer-row'
import { countryGeonames } from './tables/country-geonames'
import { countryTable } from './tables/country-table'

const { resolve } = createRequire(import.meta.url)

/** Countries and territories of ISO 3166-1, and Kosovo. */
export function countryRows(cities: readonly PlacedCity[]): GazetteerRow[] {
  const printed = new Intl.DisplayNames('en', { type: 'region' })
  const centres = outlineCentres()
  const hasAreas = new Set(cities.flatMap(({ countryCode, admin1 }) => (admin1 ? [countryCode] : [])))
  const inside = new Map<string, PlacedCity['position'][]>()
  for (const { countryCode, admin1, position } of cities) {
    // In none of a country's areas are military bases overseas; nor is anything in countries without areas, such as Singapore.
    if (!admin1 && hasAreas.has(countryCode)) continue
    const known = inside.get(countryCode)
    if (known) known.push(position)
    else inside.set(countryCode, [position])
  }
  return [...countryGeonames].flatMap(([code, { geonameId, population }]) => {
    const known = inside.get(code)
    const extent = known && areaExtent(known)
    const position = centres.get(code) ?? extent?.position
    if (!position) return []
    const own = countryTable[code]
    const sourceName = printed.of(code) ?? code
    return [
      {
        name: own?.name ?? sourceName,
        isRecognised: true,
        otherNames: [
          ...namesOf(own?.alternates, 'alternate', true),
          ...namesOf(own?.abbreviations, 'abbreviation', true),
          ...namesOf(own?.demonyms, 'demonym', false),
          ...namesOf([sourceName], 'alternate', true),
        ],
        kind: 'country',
        position,
        population,
        countryCode: code,
        admin1: '',
        admin2: '',
        featureCode: '',
        geonameId,
        radius: extent?.radius ?? 0,
        code: '',
      },
    ]
  })
}

/**
 * The centre of each country's largest part, where other gazetteers put countries too; where that lies outside of the part, the
 * point farthest from its borders.
 */
function outlineCentres(): Map<string, [number, number]> {
  const topology: CountriesTopology = JSON.parse(
    readFileSync(resolve('world-atlas/countries-10m.json'), 'utf8'),
  )
  const alpha2 = new Map(Object.entries(iso31661Alpha2ToNumeric).map(([code, numeric]) => [numeric, code]))
  const largest = new Map<string, { size: number; rings: Position[][] }>()
  for (const { id, properties, geometry } of feature(topology, topology.objects.countries).features) {
    const code = properties.name === 'Kosovo' ? 'XK' : alpha2.get(String(id))
    if (!code) continue
    for (const rings of polygonsOf(geometry).map(unwrapPolygon)) {
      const size = area(polygon(rings))
      if (size > (largest.get(code)?.size ?? 0)) largest.set(code, { size, rings })
    }
  }
  return new Map([...largest].map(([code, { rings }]) => [code, centreOf(rings)]))
}

function centreOf(rings: Position[][]): [number, number] {
  const shape = polygon(rings)
  const middle = centerOfMass(shape).geometry.coordinates
  const inside = booleanPointInPolygon(middle, shape) ? middle : markerPosition(shape.geometry)
  const [longitude = 0, latitude = 0] = inside
  return [wrap(longitude), latitude]
}
