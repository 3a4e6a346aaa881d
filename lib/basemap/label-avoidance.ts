import { type Box, sharedArea, translate } from '../map/box'
import type { MapPlace } from '../map/map-view'
import type { PlacedMarker } from '../map/marker-layout'
import { worldSize } from '../map/web-mercator'

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
): LabelAvoidance => ({
  geonameIds: new Set(places.flatMap(({ geonameId }) => geonameId ?? [])),
  cities: places,
  isClear: (box, zoom) =>
    layoutAt(zoom).every(({ disc, label }) => {
      const turned = onTurnOf(disc, box, worldSize(zoom))
      return sharedArea(turned, disc) === 0 && sharedArea(turned, label) === 0
    }),
})

/** A box in the copy of the world, so many pixels wide, in which another one lies. */
const onTurnOf = (other: Box, box: Box, world: number): Box =>
  translate(box, { x: world * Math.round((other.minX - box.minX) / world), y: 0 })
