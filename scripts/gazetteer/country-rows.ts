import { area, booleanPointInPolygon, centerOfMass, polygon } from '@turf/turf'
import type { Position } from 'geojson'
import { markerPosition } from '../../lib/map/marker-position'
import { areaExtent, wrap } from './area-extent'
import type { PlacedCity } from './city-areas'
import { countryOutlines } from './country-outlines'
import { type GazetteerRow, namesOf } from './gazetteer-row'
import { countryGeonames } from './tables/country-geonames'
import { countryTable } from './tables/country-table'
import { countryMiddles } from './tables/middle-table'

/** Countries and territories of ISO 3166-1, and Kosovo. */
export function countryRows(cities: readonly PlacedCity[]): GazetteerRow[] {
  const printed = new Intl.DisplayNames('en', { type: 'region' })
  const middleOf = middles()
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
    const extent = known && areaExtent(known, middleOf.get(code))
    const position = extent?.position ?? middleOf.get(code)
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
 * The middle of each country by our own table, else the centre of its largest part, where other gazetteers put most countries
 * too; where that lies outside of the part, the point farthest from its borders.
 */
function middles(): Map<string, readonly [number, number]> {
  return new Map(
    [...countryOutlines()].map(([code, polygons]) => [
      code,
      countryMiddles[code] ?? centreOf(largest(polygons)),
    ]),
  )
}

const largest = (polygons: Position[][][]): Position[][] =>
  polygons
    .map((rings) => ({ rings, size: area(polygon(rings)) }))
    .reduce((largest, other) => (other.size > largest.size ? other : largest)).rings

function centreOf(rings: Position[][]): [number, number] {
  const shape = polygon(rings)
  const middle = centerOfMass(shape).geometry.coordinates
  const inside = booleanPointInPolygon(middle, shape) ? middle : markerPosition(shape.geometry)
  const [longitude = 0, latitude = 0] = inside
  return [wrap(longitude), latitude]
}
