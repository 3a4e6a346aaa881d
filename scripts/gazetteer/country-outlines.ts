import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Position } from 'geojson'
import { iso31661Alpha2ToNumeric } from 'iso-3166'
import { feature } from 'topojson-client'
import { polygonsOf } from '../basemap/polygons-of'
import type { CountriesTopology } from '../basemap/read-topology'
import { unwrapPolygon } from '../basemap/unwrap-polygon'

const { resolve } = createRequire(import.meta.url)

/** The polygons of each country, by its ISO 3166-1 alpha-2 code, or XK; each is whole on its side of the antimeridian. */
export function countryOutlines(): Map<string, Position[][][]> {
  const topology: CountriesTopology = JSON.parse(
    readFileSync(resolve('world-atlas/countries-10m.json'), 'utf8'),
  )
  const alpha2 = new Map(Object.entries(iso31661Alpha2ToNumeric).map(([code, numeric]) => [numeric, code]))
  const outlines = new Map<string, Position[][][]>()
  for (const { id, properties, geometry } of feature(topology, topology.objects.countries).features) {
    const code = properties.name === 'Kosovo' ? 'XK' : alpha2.get(String(id))
    if (!code) continue
    const polygons = polygonsOf(geometry).map(unwrapPolygon)
    outlines.set(code, [...(outlines.get(code) ?? []), ...polygons])
  }
  return outlines
}
