import { type Box, boxAround, translate, union } from '../map/box'
import { BoxGrid } from '../map/box-grid'
import { dotStyle } from '../map/line-style'
import type { MapPlace } from '../map/map-view'
import type { PlacedMarker } from '../map/marker-layout'
import { project, worldSize } from '../map/web-mercator'

/** What the labels of the basemap leave room for. */
export interface LabelAvoidance {
  /** GeoNames ids of cities that a marker stands for: their basemap label is left out. */
  geonameIds: ReadonlySet<number>
  /**
   * Names of such cities with their position `[longitude, latitude]`, for an archive without GeoNames ids: the same name,
   * but for case and diacritics, within 30 km is the same city.
   */
  cities: readonly { name: string; position: [number, number] }[]
  /**
   * Whether a label's box is clear of the markers and their names. The box is in CSS pixels of the world at this zoom, which
   * is 256·2^zoom wide.
   */
  isClear(box: Box, zoom: number): boolean
}

/** The avoidance of places and of their markers, as these stand at each zoom. */
export const avoidPlaces = (
  places: readonly MapPlace[],
  layoutAt: (zoom: number) => readonly PlacedMarker[],
): LabelAvoidance => {
  const obstacles = new Map<number, BoxGrid>()
  const obstaclesAt = (zoom: number) => {
    const known = obstacles.get(zoom)
    if (known) return known
    const grid = new BoxGrid()
    for (const box of [...layoutAt(zoom).flatMap(boxesOf), ...dotsOf(places, zoom)])
      grid.add(onFirstTurn(box, worldSize(zoom)))
    obstacles.set(zoom, grid)
    return grid
  }
  return {
    geonameIds: new Set(places.flatMap(({ geonameId }) => geonameId ?? [])),
    cities: places,
    isClear(box, zoom) {
      const world = worldSize(zoom)
      const first = onFirstTurn(box, world)
      // What begins near the end of the world ends beyond it.
      return [-world, 0, world].every(
        (x) => obstaclesAt(zoom).coveredArea(translate(first, { x, y: 0 })) === 0,
      )
    },
  }
}

/** A marker's disc and label, and what lies between it and its place, where there are leaders. */
function boxesOf({ disc, label, offset }: PlacedMarker): Box[] {
  const marker = label ? [disc, label] : [disc]
  if (offset.x === 0 && offset.y === 0) return marker
  const center = { x: (disc.minX + disc.maxX) / 2, y: (disc.minY + disc.maxY) / 2 }
  const place = boxAround({ x: center.x - offset.x, y: center.y - offset.y }, { width: 0, height: 0 })
  return [...marker, union(boxAround(center, { width: 0, height: 0 }), place)]
}

/** The dots of places that have several points. */
function dotsOf(places: readonly MapPlace[], zoom: number): Box[] {
  const { radius, casing } = dotStyle(false)
  const size = { width: 2 * (radius + casing), height: 2 * (radius + casing) }
  return places.flatMap(({ extent }) =>
    (extent?.points ?? []).map(([longitude = 0, latitude = 0]) =>
      boxAround(project([longitude, latitude], zoom), size),
    ),
  )
}

/** A box where it begins in the first copy of the world, which is so many pixels wide. */
const onFirstTurn = (box: Box, world: number): Box =>
  translate(box, { x: -world * Math.floor(box.minX / world), y: 0 })
