import type { Map as LeafletMap } from 'leaflet'
import { type Box, boxAround, contains, grow, type PixelPoint, sharedArea, translate } from '@/lib/map/box'
import { MARKER_DIAMETER, type PlacedMarker } from '@/lib/map/marker-layout'
import type { MapMark } from '@/lib/map/stack-places'
import { toLatLng } from './lat-lng'
import { sizeOf } from './map-size'
import type { PlacedPopup } from './place-popup'
import type { MarkerLayout } from './use-marker-layout'

/** A place on the map as it is now; all in CSS pixels from the map's top left corner, but the marker, which is in the world's. */
export interface PlaceOnScreen {
  place: MapMark
  marker: PlacedMarker
  point: PixelPoint
  /** Whether the whole disc of its marker is in view. */
  isInView: boolean
  /** Whether a pointer stands for it: not where only its marker was spread out of view. */
  isPointed: boolean
  /** Of its marker: the disc, and the label. */
  boxes: Box[]
  /** Of its popup, if that is open. */
  popupBox: Box | null
  /** Whether its popup covers some of its label: the popup repeats the name, and half of a label is of no use. */
  hidesLabel: boolean
}

export function placesOnScreen(
  map: LeafletMap,
  { marks, markers }: MarkerLayout,
  popup: PlacedPopup | null,
): PlaceOnScreen[] {
  const { width, height } = sizeOf(map)
  const view = grow({ minX: 0, minY: 0, maxX: width, maxY: height }, -MARKER_DIAMETER / 2)
  return marks.flatMap((place, index) => {
    const marker = markers[index]
    if (!marker) return []
    const { x, y } = map.latLngToContainerPoint(toLatLng(place.position))
    const center = { x: x + marker.offset.x, y: y + marker.offset.y }
    const disc = boxAround(center, { width: MARKER_DIAMETER, height: MARKER_DIAMETER })
    // The layout is in the world's pixels. Its disc is known in both, which tells how far to move the label.
    const label = translate(marker.label, {
      x: disc.minX - marker.disc.minX,
      y: disc.minY - marker.disc.minY,
    })
    const popupBox = popup?.path === place.path ? translate(popup.box, { x, y }) : null
    return [
      {
        place,
        marker,
        point: { x, y },
        isInView: contains(view, center),
        isPointed: !contains(view, center) && !(place.fan && contains(view, { x, y })),
        boxes: [disc, label],
        popupBox,
        hidesLabel: popupBox !== null && sharedArea(popupBox, label) > 0,
      },
    ]
  })
}
