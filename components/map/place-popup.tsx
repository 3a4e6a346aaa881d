import { Popup } from 'leaflet'
import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useMap, useMapEvents } from 'react-leaflet'
import { type Box, boxAt, type PixelSize } from '@/lib/map/box'
import type { MapPlace, PopupContent } from '@/lib/map/map-view'
import { toLatLng } from './lat-lng'
import { layOutPopup } from './lay-out-popup'
import { prefersReducedMotion } from './media-query'
import styles from './place-popup.module.css'
import { PlacePopupContent } from './place-popup-content'
import { focusPlaceOnMap } from './use-keep-focus-on-place'
import type { MarkerLayoutAt } from './use-marker-layout'

/** Where the open popup lies, from the point of its place, in CSS pixels: pointers keep clear of it. */
export interface PlacedPopup {
  path: string
  box: Box
}

/** Whether the page came with its popup open, or a marker or a link in the text opened it. */
export type PopupOpener = 'page' | 'marker' | 'text'

/** No wider than is good to read, in CSS pixels. */
const MAX_WIDTH = 344

export interface PlacePopupProps {
  place: MapPlace
  content: PopupContent
  layoutAt: MarkerLayoutAt
  /** The popup takes the focus only if a marker opened it, and moves the map if it must where the page came with it. */
  openedBy: RefObject<PopupOpener>
  onClose: () => void
  onPlaced: (popup: PlacedPopup | null) => void
  onMessage: (message: string) => void
}

/**
 * The popup of the selected place, beside its marker. Leaflet holds it at its place; it opens on the side where it hides no other marker, and no
 * control covers it. Leaflet closes nothing by itself here: the popup is open as long as its place is selected.
 *
 * Not react-leaflet's own popup, which comes to the map, is filled, and finds its place in one task after the other: here all that is done in
 * one, before the browser paints.
 */
export function PlacePopup({ room, ...props }: PlacePopupProps & { room: PixelSize }) {
  const { place, content, layoutAt, openedBy, onClose, onPlaced } = props
  const map = useMap()
  const position = useMemo(() => toLatLng(place.position), [place.position])
  const dialog = useRef<HTMLElement>(null)
  const [{ popup, filling }] = useState(() => createPopup(room))

  const layOut = useCallback(
    (mayMoveMap: boolean) => {
      const element = popup.getElement()
      if (!element) return
      const size = { width: element.offsetWidth, height: element.offsetHeight }
      const { side, offset, tip, shift } = layOutPopup(
        map,
        place.path,
        position,
        layoutAt(map.getZoom()).markers,
        size,
        openedBy.current === 'page',
      )
      element.dataset.side = side
      element.style.setProperty('--tip', `${tip}px`)
      // Leaflet counts from the middle of the popup's lower edge.
      popup.options.offset = [offset.x + size.width / 2, offset.y + size.height]
      popup.setLatLng(position)
      onPlaced({ path: place.path, box: boxAt(offset.x, offset.y, size) })
      if (mayMoveMap && (shift.x !== 0 || shift.y !== 0))
        map.panBy([-shift.x, -shift.y], { animate: !prefersReducedMotion() })
    },
    [map, popup, place.path, position, layoutAt, onPlaced, openedBy],
  )

  useMapEvents({
    // Of the map itself, not of what lies on it: Leaflet tells them apart. The click has taken the focus to the map's surface.
    click() {
      onClose()
      focusPlaceOnMap(map, place.path)
    },
    zoomend: () => layOut(false),
    resize: () => layOut(true),
  })

  useLayoutEffect(
    function holdOnMap() {
      if (!popup.isOpen()) popup.setLatLng(position).openOn(map)
      layOut(true)
      if (openedBy.current === 'marker') dialog.current?.focus({ preventScroll: true })
      openedBy.current = 'text'
    },
    [map, popup, position, layOut, openedBy],
  )

  useEffect(
    function layOutWithWindow() {
      // Leaflet tells only of a map that has another size: a window may have larger text as well.
      const layOutAgain = () => layOut(true)
      window.addEventListener('resize', layOutAgain)
      return () => window.removeEventListener('resize', layOutAgain)
    },
    [layOut],
  )

  useLayoutEffect(
    function takeFromMapOnClose() {
      return () => {
        onPlaced(null)
        if (filling.contains(document.activeElement)) focusPlaceOnMap(map, place.path)
        popup.remove()
      }
    },
    [map, popup, filling, place.path, onPlaced],
  )

  return createPortal(
    <PlacePopupContent
      ref={dialog}
      place={place}
      content={content}
      maxHeight={room.height}
      onClose={onClose}
      onMessage={props.onMessage}
    />,
    filling,
  )
}

function createPopup(room: PixelSize) {
  const filling = document.createElement('div')
  const width = Math.min(MAX_WIDTH, room.width)
  const popup = new Popup({
    content: filling,
    className: styles.popup,
    minWidth: width,
    maxWidth: width,
    closeButton: false,
    closeOnClick: false,
    closeOnEscapeKey: false,
    autoClose: false,
    autoPan: false,
  })
  return { popup, filling }
}
