import type { Map as LeafletMap } from 'leaflet'
import {
  type Box,
  boxAround,
  contains,
  grow,
  holds,
  type PixelPoint,
  sharedArea,
  translate,
} from '@/lib/map/box'
import { MARKER_DIAMETER, type PlacedMarker } from '@/lib/map/marker-layout'
import type { MapMark } from '@/lib/map/stack-places'
import { toLatLng } from './lat-lng'
import { sizeOf } from './map-size'
import type { PlacedPopup } from './place-popup'
import type { MarkerLayout } from './use-marker-layout'
import type { ViewAtRest } from './use-view-at-rest'

/** A place on the map as it is now; all in CSS pixels from the map's top left corner, but the marker, which is in the world's. */
export interface PlaceOnScreen {
  place: MapMark
  marker: PlacedMarker
  point: PixelPoint
  /** Whether the whole disc of its marker is in view. */
  isInView: boolean
  /** Whether a pointer stands for it: not where only its marker was spread out of view. */
  isPointed: boolean
  /** Of its marker: the disc, and the label, where that has room. */
  boxes: Box[]
  /** Whether its label is seen only while it is lit up: where it has no room, or the map cuts it. */
  isLabelQuiet: boolean
  /** Whether a popup covers some of its label: half of a label is of no use. */
  hidesLabel: boolean
}

export function placesOnScreen(
  map: LeafletMap,
  { marks, markers }: MarkerLayout,
  popup: Box | null,
  atRest: ViewAtRest,
): PlaceOnScreen[] {
  const zoom = map.getZoom()
  const { width, height } = sizeOf(map)
  const view = grow({ minX: 0, minY: 0, maxX: width, maxY: height }, -MARKER_DIAMETER / 2)
  return marks.flatMap((place, index) => {
    const marker = markers[index]
    if (!marker) return []
    const { x, y } = map.latLngToContainerPoint(toLatLng(place.position))
    const center = { x: x + marker.offset.x, y: y + marker.offset.y }
    const disc = boxAround(center, { width: MARKER_DIAMETER, height: MARKER_DIAMETER })
    // The layout is in the world's pixels. Its disc is known in both, which tells how far to move the label.
    const label =
      marker.label &&
      translate(marker.label, { x: disc.minX - marker.disc.minX, y: disc.minY - marker.disc.minY })
    return [
      {
        place,
        marker,
        point: { x, y },
        isInView: contains(view, center),
        isPointed: !contains(view, center) && !(place.fan && contains(view, { x, y })),
        boxes: label ? [disc, label] : [disc],
        isLabelQuiet: !marker.label || (zoom === atRest.zoom && !holds(atRest.box, marker.label)),
        hidesLabel: popup !== null && label !== null && sharedArea(popup, label) > 0,
      },
    ]
  })
}

/** The box of the open popup, in CSS pixels from the map's top left corner. */
export function popupOnScreen(
  map: LeafletMap,
  { marks }: MarkerLayout,
  popup: PlacedPopup | null,
): Box | null {
  const place = marks.find(({ path }) => path === popup?.path)
  return popup && place ? translate(popup.box, map.latLngToContainerPoint(toLatLng(place.position))) : null
}
