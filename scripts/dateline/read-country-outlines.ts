import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Geometry, Position } from 'geojson'
import { iso31661Alpha2ToNumeric } from 'iso-3166'
import { feature } from 'topojson-client'
import type { CountryOutlines } from '../../lib/countries/country-outlines'
import { kilometresToArea } from '../../lib/places/kilometres-to-area'
import { polygonsOf } from '../basemap/polygons-of'
import type { CountriesTopology, CountryGeometry } from '../basemap/read-topology'
import { unwrapPolygon } from '../basemap/unwrap-polygon'

const { resolve } = createRequire(import.meta.url)

/** What Natural Earth draws apart from the country whose code it bears elsewhere, or without any code. */
const alsoDrawnAs: Record<string, string[]> = {
  AU: ['Ashmore and Cartier Is.', 'Indian Ocean Ter.'],
  CU: ['USNB Guantanamo Bay'],
  CY: ['N. Cyprus', 'Cyprus U.N. Buffer Zone', 'Dhekelia', 'Akrotiri'],
  KZ: ['Baikonur'],
  SO: ['Somaliland'],
  XK: ['Kosovo'],
}

/** Whether this is what Natural Earth draws of the country of an ISO 3166-1 alpha-2 code, or a part of that. */
export function isDrawnAs(countryCode: string, { id, properties }: CountryGeometry): boolean {
  const numeric = iso31661Alpha2ToNumeric[countryCode]
  return (
    (numeric !== undefined && id === numeric) ||
    alsoDrawnAs[countryCode]?.includes(properties?.name ?? '') === true
  )
}

let outlinesOfThisProcess: CountryOutlines | undefined

/** The outlines of all countries, read when they are first asked for. */
export function countryOutlines(): CountryOutlines {
  outlinesOfThisProcess ??= readCountryOutlines()
  return outlinesOfThisProcess
}

/** Reads Natural Earth's countries at 1:10 million; an outline is unfolded only when somebody asks for it. */
export function readCountryOutlines(): CountryOutlines {
  const topology: CountriesTopology = JSON.parse(
    readFileSync(resolve('world-atlas/countries-10m.json'), 'utf8'),
  )
  const unfolded = new Map<string, Position[][][]>()

  function outlineOf(countryCode: string): Position[][][] {
    const known = unfolded.get(countryCode)
    if (known) return known
    const polygons = topology.objects.countries.geometries
      .filter((country) => isDrawnAs(countryCode, country))
      .flatMap((country) => polygonsOf(unfold(topology, country)).map(unwrapPolygon))
    unfolded.set(countryCode, polygons)
    return polygons
  }

  return {
    kilometresTo(countryCode, position) {
      const polygons = outlineOf(countryCode)
      return polygons.length === 0 ? undefined : kilometresToArea([...position], polygons)
    },
  }
}

/** Typed apart: of one country there comes one feature, which the types of topojson-client do not tell. */
export function unfold(topology: CountriesTopology, country: CountryGeometry): Geometry {
  const [unfolded] = feature(topology, { type: 'GeometryCollection', geometries: [country] }).features
  return unfolded?.geometry ?? { type: 'MultiPolygon', coordinates: [] }
}
