import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { area, bboxClip, multiPolygon, polygon, rewind, simplify } from '@turf/turf'
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import { polygonsOf } from '../basemap/polygons-of'
import type { CountriesTopology } from '../basemap/read-topology'
import { unwrapPolygon } from '../basemap/unwrap-polygon'
import { isDrawnAs, unfold } from './read-country-outlines'

const { resolve } = createRequire(import.meta.url)

/** What is smaller than this part of the whole is left out: an outline in an editor's file is to be read by people too. */
const LEAST_PART = 0.001
/** How far the outline may be off, as a part of the side of a square of the country's size. */
const TOLERANCE = 0.008
const DECIMALS = 3

let topologyOfThisProcess: CountriesTopology | undefined

/**
 * The coarse outline of the country of an ISO 3166-1 alpha-2 code, after Natural Earth at 1:50 million: some hundred positions at
 * most, by the right-hand rule, cut at the antimeridian. undefined where Natural Earth has none.
 */
export function readCountryArea(countryCode: string): Polygon | MultiPolygon | undefined {
  topologyOfThisProcess ??= JSON.parse(readFileSync(resolve('world-atlas/countries-50m.json'), 'utf8'))
  const topology = topologyOfThisProcess as CountriesTopology
  const polygons = topology.objects.countries.geometries
    .filter((country) => isDrawnAs(countryCode, country))
    .flatMap((country) => polygonsOf(unfold(topology, country)))
    .map(unwrapPolygon)
  const sizes = polygons.map((rings) => area(polygon(rings)))
  const whole = sizes.reduce((sum, size) => sum + size, 0)
  if (whole === 0) return undefined
  const kept = polygons.filter((_, index) => (sizes[index] ?? 0) >= whole * LEAST_PART)
  const tolerance = TOLERANCE * Math.sqrt(whole / METRES_A_DEGREE ** 2)
  const coarse = kept.map(
    (rings) => simplify(polygon(rings), { tolerance, highQuality: true }).geometry.coordinates,
  )
  const cut = coarse
    .flatMap(cutAtAntimeridian)
    .map(rounded)
    .filter((rings) => rings.length > 0)
  const [only] = cut
  const shape = cut.length === 1 && only ? polygon(only) : multiPolygon(cut)
  // Typed apart: of one shape there comes one shape, which the types of turf do not tell.
  return (rewind(shape) as Feature<Polygon | MultiPolygon>).geometry
}

const METRES_A_DEGREE = 111_320

/** The parts of a polygon, perhaps unwrapped beyond 180°, within the world's bounds. */
function cutAtAntimeridian(rings: Position[][]): Position[][][] {
  return [-360, 0, 360].flatMap((turn) => {
    const { geometry } = bboxClip(polygon(rings), [turn - 180, -90, turn + 180, 90])
    return polygonsOf(geometry)
      .filter((part) => (part[0]?.length ?? 0) > 3)
      .map((part) =>
        part.map((ring) => ring.map(([longitude = 0, latitude = 0]) => [longitude - turn, latitude])),
      )
  })
}

/** Without positions that rounding has made equal to the one before; none where it leaves nothing of the outline. */
function rounded(rings: Position[][]): Position[][] {
  const round = (degrees = 0) => Number(degrees.toFixed(DECIMALS))
  const [outline, ...holes] = rings.map((ring) =>
    ring
      .map(([longitude, latitude]) => [round(longitude), round(latitude)])
      .filter(([x, y], index, all) => index === 0 || x !== all[index - 1]?.[0] || y !== all[index - 1]?.[1]),
  )
  return outline && outline.length > 3 ? [outline, ...holes.filter((hole) => hole.length > 3)] : []
}
