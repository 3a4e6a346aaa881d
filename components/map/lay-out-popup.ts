import type { LatLngTuple, Map as LeafletMap } from 'leaflet'
import { type Box, type PixelSize, translate } from '@/lib/map/box'
import { MARKER_DIAMETER, type PlacedMarker } from '@/lib/map/marker-layout'
import { popupPlacement } from '@/lib/map/popup-placement'
import { sizeOf } from './map-size'
import { obstaclesIn } from './obstacles-in'
import { worldOrigin } from './world-origin'

/** A selected marker with its ring, in CSS pixels. */
const RINGED = { width: MARKER_DIAMETER + 10, height: MARKER_DIAMETER + 10 }

/** Between the ring and the popup, for the popup's tip. */
const TIP = 11

/** What the popup leaves free of the map's edges, for controls, scale and credits, in CSS pixels. */
const CLEAR = { top: 12, right: 62, bottom: 56, left: 12 }

/** So much of the map's height a popup may take: what it is about should stay in sight around it. Longer ones scroll. */
const SHARE_OF_HEIGHT = 2 / 3

/** Between the title of an embedded map and the popup, in CSS pixels. */
const BELOW_TITLE = 8

/** A popup lower than this, in CSS pixels, shows no more of a quotation than a line or two. */
const LEAST_HEIGHT = 160

/** The part of the map that a popup may cover, in CSS pixels: what lies at its edges stays free, and so does the title that an embedded map has. */
function frameForPopup(map: LeafletMap): Box {
  const { width, height } = sizeOf(map)
  const titles = obstaclesIn(map.getContainer()).filter(({ minY }) => minY <= 0)
  return {
    minX: CLEAR.left,
    minY: Math.max(CLEAR.top, ...titles.map(({ maxY }) => maxY + BELOW_TITLE)),
    maxX: width - CLEAR.right,
    maxY: height - CLEAR.bottom,
  }
}

/** The largest popup that a map has room for together with its marker, in CSS pixels; null where it has no room for any of use. */
export function roomForPopup(map: LeafletMap): PixelSize | null {
  const { minX, minY, maxX, maxY } = frameForPopup(map)
  const height = Math.min(sizeOf(map).height * SHARE_OF_HEIGHT, maxY - minY - RINGED.height - TIP)
  return height < LEAST_HEIGHT ? null : { width: maxX - minX, height }
}

/**
 * Where the popup of a place goes on the map as it is now; `offset` and `tip` are in CSS pixels, the offset from the point of the
 * place to the popup's top left corner, the tip along the edge that faces the marker. A popup that opens unasked, with its page,
 * moves the map only where it has no room otherwise.
 */
export function layOutPopup(
  map: LeafletMap,
  path: string,
  position: LatLngTuple,
  layout: readonly PlacedMarker[],
  size: PixelSize,
  isUnasked: boolean,
) {
  const anchor = map.latLngToContainerPoint(position)
  const own = layout.find((marker) => marker.path === path)
  const marker = { x: anchor.x + (own?.offset.x ?? 0), y: anchor.y + (own?.offset.y ?? 0) }
  const { side, offset, shift } = popupPlacement(
    marker,
    RINGED,
    TIP,
    size,
    frameForPopup(map),
    toKeepInSight(map, path, layout),
    isUnasked,
  )
  const isUpright = side === 'above' || side === 'below'
  return {
    side,
    offset: { x: marker.x + offset.x - anchor.x, y: marker.y + offset.y - anchor.y },
    tip: isUpright ? -offset.x : -offset.y,
    shift,
  }
}

/** The boxes of all labels and of the other markers, from the world's pixels to the map's. */
function toKeepInSight(map: LeafletMap, path: string, layout: readonly PlacedMarker[]) {
  const origin = worldOrigin(map)
  return layout
    .flatMap(({ disc, label, ...marker }) => [
      ...(marker.path === path ? [] : [disc]),
      ...(label ? [label] : []),
    ])
    .map((box) => translate(box, origin))
}
