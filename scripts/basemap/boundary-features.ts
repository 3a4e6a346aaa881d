import type { BBox, Feature, FeatureCollection, LineString, Position } from 'geojson'
import { mesh } from 'topojson-client'
import { disputedBorders, leasedGround } from './disputed-borders'
import type { CountriesTopology, CountryGeometry } from './read-topology'

/**
 * The layer `boundaries`: each border between two countries once, as lines, without the coasts. Stretches that are disputed
 * have `disputed: true`.
 */
export function boundaryFeatures(topology: CountriesTopology): FeatureCollection<LineString> {
  const features: Feature<LineString>[] = []
  const add = (coordinates: Position[], disputed: boolean) => {
    // 2 is OpenStreetMap's `admin_level` of a country, as in the Protomaps basemap.
    const properties = { kind: 'country', kind_detail: 2, ...(disputed && { disputed }) }
    features.push({ type: 'Feature', properties, geometry: { type: 'LineString', coordinates } })
  }

  const settled = bordersBetween(topology, (a, b) => findDisputes(a, b).length === 0)
  for (const line of settled) add(line, false)

  for (const dispute of disputedBorders) {
    const sides = findDisputes(...dispute.between)
    if (sides[0] !== dispute) continue
    for (const line of bordersBetween(topology, (a, b) => findDisputes(a, b)[0] === dispute)) {
      const boxes = sides.map((side) => side.within)
      const isDisputed = (position: Position) => boxes.some((box) => !box || isInside(position, box))
      for (const [part, disputed] of splitLine(line, isDisputed)) add(part, disputed)
    }
  }
  return { type: 'FeatureCollection', features }
}

function bordersBetween(topology: CountriesTopology, accept: (a: string, b: string) => boolean) {
  const { countries } = topology.objects
  return mesh(topology, countries, (a, b) => {
    const nameA = (a as CountryGeometry).properties?.name ?? ''
    const nameB = (b as CountryGeometry).properties?.name ?? ''
    // An arc that only one country has is a coast; topojson names that country on both sides.
    return a !== b && !leasedGround.has(nameA) && !leasedGround.has(nameB) && accept(nameA, nameB)
  }).coordinates
}

const findDisputes = (a: string, b: string) =>
  disputedBorders.filter(({ between }) => between.includes(a) && between.includes(b))

const isInside = ([x = 0, y = 0]: Position, [west, south, east, north]: BBox) =>
  x >= west && x <= east && y >= south && y <= north

/** Cuts a line where a property of its segments changes, told from where each segment begins. */
function splitLine(
  line: readonly Position[],
  test: (position: Position) => boolean,
): [Position[], boolean][] {
  const parts: [Position[], boolean][] = []
  let last: [Position[], boolean] | undefined
  for (const [i, position] of line.entries()) {
    const next = line[i + 1]
    if (!next) break
    const value = test(position)
    if (last && last[1] === value) last[0].push(next)
    else {
      last = [[position, next], value]
      parts.push(last)
    }
  }
  return parts
}
