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
import type { MapMark } from '@/lib/map/place-marks'
import { toLatLng } from './lat-lng'
import { sizeOf } from './map-size'
import type { PlacedPopup } from './place-popup'
import type { MarkerLayout } from './use-marker-layout'
import type { ViewAtRest } from './use-view-at-rest'
import { worldOrigin } from './world-origin'

/** A mark with its marker on the map as it is now; all in CSS pixels from the map's top left corner, but the marker, which is in the world's. */
export interface MarkOnScreen {
  place: MapMark
  marker: PlacedMarker
  /** Whether the whole disc of its marker is in view. */
  isInView: boolean
  /** Of its marker: the disc, and the label, where that has room. */
  boxes: Box[]
  /** Whether its label is seen only while it is lit up: where it has no room, or the map cuts it. */
  isLabelQuiet: boolean
  /** Whether a popup covers some of its label: half of a label is of no use. */
  hidesLabel: boolean
}

/** A mark that is out of view, so that a pointer may stand for it, and where it is. */
export interface MarkOutOfView {
  place: MapMark
  point: PixelPoint
}

/** So far out of view markers are made ready, in CSS pixels; there may be thousands farther off. */
const READY = 160

/** The marks that are in view or nearly, and those for which a pointer stands: not where only a marker was spread out of view. */
export function marksOnScreen(
  map: LeafletMap,
  { zoom, marks, markers }: MarkerLayout,
  popup: Box | null,
  atRest: ViewAtRest,
): { near: MarkOnScreen[]; outOfView: MarkOutOfView[] } {
  const origin = worldOrigin(map)
  const scale = 2 ** (map.getZoom() - zoom)
  const { width, height } = sizeOf(map)
  const view = grow({ minX: 0, minY: 0, maxX: width, maxY: height }, -MARKER_DIAMETER / 2)
  const ready = grow(view, READY)
  const near: MarkOnScreen[] = []
  const outOfView: MarkOutOfView[] = []
  for (const [index, place] of marks.entries()) {
    const marker = markers[index]
    if (!marker) continue
    const { offset, disc: discInWorld } = marker
    // From the layout, which knows it already: Leaflet would project each place anew with every move. On whole pixels, as it does.
    const point = {
      x: origin.x + Math.round(((discInWorld.minX + discInWorld.maxX) / 2 - offset.x) * scale),
      y: origin.y + Math.round(((discInWorld.minY + discInWorld.maxY) / 2 - offset.y) * scale),
    }
    const center = { x: point.x + offset.x, y: point.y + offset.y }
    const isInView = contains(view, center)
    if (!isInView && !(place.fan && contains(view, point))) outOfView.push({ place, point })
    if (!contains(ready, center)) continue
    const disc = boxAround(center, { width: MARKER_DIAMETER, height: MARKER_DIAMETER })
    // The layout is in the world's pixels. Its disc is known in both, which tells how far to move the label.
    const label =
      marker.label &&
      translate(marker.label, { x: disc.minX - discInWorld.minX, y: disc.minY - discInWorld.minY })
    near.push({
      place,
      marker,
      isInView,
      boxes: label ? [disc, label] : [disc],
      isLabelQuiet: !marker.label || (map.getZoom() === atRest.zoom && !holds(atRest.box, marker.label)),
      hidesLabel: popup !== null && label !== null && sharedArea(popup, label) > 0,
    })
  }
  return { near, outOfView }
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
