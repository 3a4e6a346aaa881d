import type { Feature, FeatureCollection, Point, Position } from 'geojson'
import polylabel from 'polylabel'
import { feature } from 'topojson-client'
import { project, unproject } from '../../lib/map/web-mercator'
import { countryNames, unlabelled } from './country-names'
import { polygonsOf } from './polygons-of'
import type { CountriesTopology } from './read-topology'
import { unwrapPolygon } from './unwrap-polygon'

type Ring = [number, number][]

/** About as wide as a letter-spaced capital of a country's name is drawn, in CSS pixels. */
const LETTER_WIDTH = 9.5
/** A name may be so much wider than its country: it may reach into the sea or over a border. */
const OVERHANG = 1.5
const [FIRST_ZOOM, LAST_ZOOM] = [2, 7]

/**
 * The countries of the layer `places`: one point each, inside its largest polygon and far from its borders, with the zoom
 * at which its name has room.
 */
export function countryLabels(topology: CountriesTopology): FeatureCollection<Point> {
  const labels: Feature<Point>[] = []
  for (const country of feature(topology, topology.objects.countries).features) {
    const { name } = country.properties
    if (!hasLabel(name, country.id)) continue
    const polygons = polygonsOf(country.geometry).map((polygon) => unwrapPolygon(polygon).map(projectRing))
    const areas = polygons.map(([outer]) => ringArea(outer))
    const area = areas.reduce((a, b) => Math.max(a, b), 0)
    const largest = polygons[areas.indexOf(area)] ?? []
    const [x, y] = polylabel(largest, ringWidth(largest[0]) / 100)
    const printed = countryNames[name] ?? name
    const room = Math.max(chordAt(largest[0], x, y), 0.6 * Math.sqrt(area))
    labels.push({
      type: 'Feature',
      properties: {
        kind: 'country',
        name: printed,
        min_zoom: minZoom(printed, room),
        // The side of a square as large, in pixels of the world at zoom 0: how far the name may be moved.
        size: Math.round(Math.sqrt(area) * 100) / 100,
      },
      geometry: { type: 'Point', coordinates: unproject({ x, y }, 0) },
    })
  }
  return { type: 'FeatureCollection', features: labels }
}

/** What has no ISO code in the source is no state to most others; Kosovo has none there and is one to about half. */
const hasLabel = (name: string, id: string | number | undefined) =>
  (id !== undefined || name === 'Kosovo') && !unlabelled.has(name)

function minZoom(name: string, room: number) {
  // Long names are broken between words, so the longest word tells the width.
  const letters = Math.max(...name.split(' ').map((word) => word.length))
  const zoom = Math.ceil(Math.log2((letters * LETTER_WIDTH) / (room * OVERHANG)))
  return Math.max(FIRST_ZOOM, Math.min(LAST_ZOOM, zoom))
}

/** To pixels of the world at zoom 0, as the map is drawn, so that room on the map is what is measured. */
const projectRing = (ring: Position[]): Ring =>
  ring.map(([longitude = 0, latitude = 0]) => {
    const { x, y } = project([longitude, latitude], 0)
    return [x, y]
  })

function ringArea(ring: Ring = []) {
  let sum = 0
  for (const [i, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y]
    sum += x * nextY - nextX * y
  }
  return Math.abs(sum) / 2
}

function ringWidth(ring: Ring = []) {
  const xs = ring.map(([x]) => x)
  return xs.reduce((a, b) => Math.max(a, b), -Infinity) - xs.reduce((a, b) => Math.min(a, b), Infinity)
}

/** How wide the polygon is, from border to border, on the parallel through the point. */
function chordAt(ring: Ring = [], x: number, y: number) {
  let [left, right] = [-Infinity, Infinity]
  for (const [i, [ax, ay]] of ring.entries()) {
    const [bx, by] = ring[(i + 1) % ring.length] ?? [ax, ay]
    if (ay > y === by > y) continue
    const crossing = ax + ((y - ay) / (by - ay)) * (bx - ax)
    if (crossing < x) left = Math.max(left, crossing)
    else right = Math.min(right, crossing)
  }
  return Number.isFinite(right - left) ? right - left : 0
}
