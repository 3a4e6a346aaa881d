import type { Feature, FeatureCollection, LineString, MultiLineString, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { WaterTopology } from './read-topology'

/** The source places a river to some four kilometres: any closer, and it would run through the wrong part of a city. */
const RIVER_MAX_ZOOM = 9

/** The layer `water`: lakes as polygons and rivers as lines. The sea is where no land is. */
export function waterFeatures(topology: WaterTopology): FeatureCollection {
  const lakes = feature(topology, topology.objects.lakes).features
  const rivers = feature(topology, topology.objects.rivers).features as Feature<
    LineString | MultiLineString
  >[]
  return {
    type: 'FeatureCollection',
    features: [
      ...lakes.map((lake) => ({ ...lake, properties: { kind: 'lake' } })),
      ...rivers.map((river) => ({
        ...river,
        properties: { kind: 'river', min_zoom: riverMinZoom(river.geometry), max_zoom: RIVER_MAX_ZOOM },
      })),
    ],
  }
}

/** The source gives rivers no rank; their length, in degrees, stands in for it. */
function riverMinZoom(geometry: LineString | MultiLineString) {
  const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates
  const degrees = lines.reduce((sum, line) => sum + lineLength(line), 0)
  if (degrees > 20) return 3
  return degrees > 8 ? 4 : 5
}

function lineLength(line: readonly Position[]) {
  let length = 0
  for (const [i, [x = 0, y = 0]] of line.entries()) {
    const [nextX = x, nextY = y] = line[i + 1] ?? []
    length += Math.hypot(nextX - x, nextY - y)
  }
  return length
}
