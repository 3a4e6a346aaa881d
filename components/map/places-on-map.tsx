import { type KeyboardEvent, useCallback, useState } from 'react'
import { useMap } from 'react-leaflet'
import { type Box, boxAround, contains, grow, sharedArea, translate } from '@/lib/map/box'
import type { MapPlace } from '@/lib/map/map-view'
import { MARKER_DIAMETER } from '@/lib/map/marker-layout'
import { placeFrame } from '@/lib/map/opening-frame'
import { EdgePointers } from './edge-pointers'
import { flyToFrame } from './fly-to-frame'
import { toLatLng } from './lat-lng'
import { PlaceMarker } from './place-marker'
import type { PlacedPopup } from './place-popup'
import { useKeepFocusOnPlace } from './use-keep-focus-on-place'
import { useMapMoves } from './use-map-moves'
import type { MarkerLayoutAt } from './use-marker-layout'

const ARROWS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/**
 * The places: a marker for each that is in view, and a pointer at the edge for each that is not. Together they are one Tab stop;
 * the arrow keys, Home and End go from place to place, in the article's order.
 */
export function PlacesOnMap(props: {
  places: readonly MapPlace[]
  selected: string | null
  layoutAt: MarkerLayoutAt
  overlay: HTMLElement | null
  popup: PlacedPopup | null
  onSelect: (path: string) => void
}) {
  const { places, selected, layoutAt, overlay, popup, onSelect } = props
  const map = useMap()
  const [tabStop, setTabStop] = useState<string | null>(null)
  const focusPlace = useKeepFocusOnPlace(map)
  useMapMoves()

  const stop =
    [tabStop, selected].find((path) => places.some((place) => place.path === path)) ?? places[0]?.path
  const size = map.getSize()
  const frame: Box = { minX: 0, minY: 0, maxX: size.x, maxY: size.y }
  const disc = { width: MARKER_DIAMETER, height: MARKER_DIAMETER }
  const layout = layoutAt(Math.round(map.getZoom()))
  const placed = places.map((place, index) => {
    const marker = layout[index]
    const point = map.latLngToContainerPoint(toLatLng(place.position))
    const center = { x: point.x + (marker?.offset.x ?? 0), y: point.y + (marker?.offset.y ?? 0) }
    const isInView = contains(grow(frame, -MARKER_DIAMETER / 2), center)
    // The layout's boxes are in the world's pixels; the disc is in both, so it tells how far to move the label.
    const label =
      marker &&
      translate(marker.label, {
        x: center.x - (marker.disc.minX + marker.disc.maxX) / 2,
        y: center.y - (marker.disc.minY + marker.disc.maxY) / 2,
      })
    const popupBox = popup?.path === place.path ? translate(popup.box, point) : null
    return {
      place,
      marker,
      point,
      isInView,
      popupBox,
      // The popup repeats the name; half of a label beside it is of no use.
      hidesLabel: Boolean(popupBox && label && sharedArea(popupBox, label) > 0),
      boxes: label ? [boxAround(center, disc), label] : [],
    }
  })

  const moveFocus = useCallback(
    (event: KeyboardEvent, path: string) => {
      const index = places.findIndex((place) => place.path === path)
      const step = ARROWS[event.key]
      const target =
        event.key === 'Home'
          ? places[0]
          : event.key === 'End'
            ? places.at(-1)
            : step && places[(index + step + places.length) % places.length]
      if (!target) return
      event.preventDefault()
      focusPlace(target.path)
    },
    [places, focusPlace],
  )

  const flyTo = (place: MapPlace) =>
    flyToFrame(map, placeFrame(place, places, { width: size.x, height: size.y }))

  return (
    <>
      {placed.map(
        ({ place, marker, isInView, hidesLabel }) =>
          marker && (
            <PlaceMarker
              key={place.path}
              place={place}
              marker={marker}
              isInView={isInView}
              isSelected={place.path === selected}
              hidesLabel={hidesLabel}
              isTabStop={place.path === stop}
              onSelect={onSelect}
              onFocus={setTabStop}
              onArrow={moveFocus}
            />
          ),
      )}
      <EdgePointers
        places={placed.filter(({ isInView }) => !isInView)}
        obstacles={placed.flatMap(({ isInView, boxes, popupBox }) => [
          ...(isInView ? boxes : []),
          ...(popupBox ? [popupBox] : []),
        ])}
        tabStop={stop}
        overlay={overlay}
        onGo={flyTo}
        onFocus={setTabStop}
        onArrow={moveFocus}
      />
    </>
  )
}
