import { useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { useMap } from 'react-leaflet'
import type { PlacePopupProps } from './place-popup'
import styles from './place-popup.module.css'
import { PlacePopupContent } from './place-popup-content'
import { focusPlaceOnMap } from './use-keep-focus-on-place'

/** The popup of the selected place on a map that has no room for it beside the marker: a sheet over all of the map. */
export function PopupSheet(props: PlacePopupProps & { layer: HTMLElement }) {
  const { place, openedBy, layer } = props
  const map = useMap()
  const sheet = useRef<HTMLDivElement>(null)
  const dialog = useRef<HTMLElement>(null)

  useLayoutEffect(
    function coverMap() {
      const covered = besides(layer)
      for (const element of covered) element.inert = true
      return function uncoverMap() {
        for (const element of covered) element.inert = false
        if (sheet.current?.contains(document.activeElement)) focusPlaceOnMap(map, place.path)
      }
    },
    [map, layer, place.path],
  )

  useLayoutEffect(
    function focusDialog() {
      if (openedBy.current === 'marker') dialog.current?.focus({ preventScroll: true })
      openedBy.current = 'text'
    },
    [openedBy],
  )

  return createPortal(
    <div ref={sheet} className={styles.sheet}>
      <PlacePopupContent
        ref={dialog}
        place={place}
        content={props.content}
        maxHeight={null}
        onClose={props.onClose}
        onMessage={props.onMessage}
      />
    </div>,
    layer,
  )
}

/** All of the map's frame but one of its layers: nobody can see it under the sheet, so that no focus may go there. */
function besides(layer: HTMLElement): HTMLElement[] {
  const parent = layer.parentElement
  if (!parent) return []
  const siblings = [...parent.children].filter(
    (child): child is HTMLElement => child !== layer && child instanceof HTMLElement,
  )
  return parent.tagName === 'SECTION' ? siblings : [...siblings, ...besides(parent)]
}
