import Supercluster from 'supercluster'
import { MIN_ZOOM } from './frame-places'
import type { MapPlace } from './map-view'
import { STREETS_MAX_ZOOM } from './nearest-zoom'
import { project } from './web-mercator'

/**
 * A map on which more markers than these are in view somewhere has clusters: beyond them it is no longer fluid on a slow machine,
 * few labels have room, and its picture takes more than its bytes.
 */
export const MOST_MARKERS = 60

/** What counts as in view, in CSS pixels: a square about as large as the maps of most screens. */
const VIEW = 1024

/** Places within this of the first of them are one cluster, in CSS pixels: beside it there is room for its label. */
const RADIUS = 80

/** Two places near each other are no crowd. */
const FEWEST = 3

export interface PlaceCluster {
  /** In order. */
  places: MapPlace[]
  /** The zoom from which on it is no longer one cluster. */
  comesApartAt: number
}

/** Places at a zoom: those that stand together, where the map would be too full otherwise, and those that stand alone; in order. */
export function clusterPlaces(
  places: readonly MapPlace[],
  zoom: number,
): { clusters: PlaceCluster[]; alone: readonly MapPlace[] } {
  const index = indexOf(places)
  if (!index || zoom > index.options.maxZoom) return { clusters: [], alone: places }
  const clusters: PlaceCluster[] = []
  const alone: number[] = []
  for (const { properties } of index.getClusters([-180, -90, 180, 90], zoom)) {
    if (!('cluster' in properties)) {
      alone.push(properties.order)
      continue
    }
    const id = properties.cluster_id
    const leaves = index.getLeaves(id, Number.POSITIVE_INFINITY)
    clusters.push({
      places: inOrder(leaves.map((leaf) => leaf.properties.order)),
      comesApartAt: index.getClusterExpansionZoom(id),
    })
  }
  return { clusters, alone: inOrder(alone) }

  function inOrder(orders: readonly number[]): MapPlace[] {
    return [...orders].sort((a, b) => a - b).flatMap((order) => places[order] ?? [])
  }
}

type Index = Supercluster<{ order: number }, { order: number }>

/** One for each list of places: a map asks at each of its zooms, and the pages of an article one after the other. */
const indexes = new WeakMap<readonly MapPlace[], Index | null>()

/** The index of the clusters at each zoom; null for places that need none at any. */
function indexOf(places: readonly MapPlace[]): Index | null {
  const known = indexes.get(places)
  if (known !== undefined) return known
  const maxZoom = nearestFullZoom(places)
  const index = maxZoom === null ? null : loadIndex(places, maxZoom)
  indexes.set(places, index)
  return index
}

function loadIndex(places: readonly MapPlace[], maxZoom: number): Index {
  const longitudes = places.map(({ position }) => position[0])
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)]
  // Beyond the antimeridian places go on at 181°, where the library finds none.
  const middle = west < -180 || east > 180 ? (west + east) / 2 : 0
  return new Supercluster<{ order: number }, { order: number }>({
    radius: RADIUS,
    extent: 256,
    minPoints: FEWEST,
    minZoom: MIN_ZOOM,
    maxZoom,
  }).load(
    places.map(({ position: [longitude, latitude] }, order) => ({
      type: 'Feature',
      properties: { order },
      geometry: { type: 'Point', coordinates: [longitude - middle, latitude] },
    })),
  )
}

/** The nearest zoom at which more markers are in view somewhere than a map can bear; null where there is none. */
function nearestFullZoom(places: readonly MapPlace[]): number | null {
  if (places.length <= MOST_MARKERS) return null
  let zoom = MIN_ZOOM
  while (zoom < STREETS_MAX_ZOOM && mostInView(places, zoom + 1) > MOST_MARKERS) zoom++
  return mostInView(places, zoom) > MOST_MARKERS ? zoom : null
}

/** How many places the fullest view at a zoom holds, of those that begin at every half of one. */
function mostInView(places: readonly MapPlace[], zoom: number): number {
  const counts = new Map<string, number>()
  for (const { position } of places) {
    const { x, y } = project(position, zoom)
    const [column, row] = [Math.floor((2 * x) / VIEW), Math.floor((2 * y) / VIEW)]
    for (const view of [
      `${column} ${row}`,
      `${column - 1} ${row}`,
      `${column} ${row - 1}`,
      `${column - 1} ${row - 1}`,
    ])
      counts.set(view, (counts.get(view) ?? 0) + 1)
  }
  return [...counts.values()].reduce((most, count) => Math.max(most, count), 0)
}
