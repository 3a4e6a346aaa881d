import type { Map as LeafletMap } from 'leaflet'
import { useCallback, useLayoutEffect, useRef } from 'react'
import { useMapEvents } from 'react-leaflet'

const buttonsOf = (map: LeafletMap) =>
  map.getContainer().parentElement?.querySelectorAll<HTMLButtonElement>('button[data-place]') ?? []

/** Focuses a place on the map: its marker, or the pointer that stands for it while the marker is out of view. */
export function focusPlaceOnMap(map: LeafletMap, path: string) {
  const button = [...buttonsOf(map)].find((button) => button.dataset.place === path && !button.hidden)
  button?.focus({ preventScroll: true })
}

/**
 * A place that comes into view or leaves it changes from pointer to marker, or back: the focus goes along, so that it is never
 * lost. Gives a function that focuses a place.
 */
export function useKeepFocusOnPlace(map: LeafletMap) {
  const focused = useRef<string | null>(null)

  // Noted before the change: a button that is taken away takes the focus with it, and says nothing.
  useMapEvents({
    move() {
      const place = document.activeElement?.closest<HTMLElement>('[data-place]')?.dataset.place
      if (place) focused.current = place
    },
  })

  useLayoutEffect(function carryFocusAlong() {
    const path = focused.current
    focused.current = null
    if (!path) return
    const active = document.activeElement
    if (active === document.body || active?.closest('[hidden]')) focusPlaceOnMap(map, path)
  })

  return useCallback((path: string) => focusPlaceOnMap(map, path), [map])
}
