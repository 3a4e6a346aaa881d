import type { Map as LeafletMap } from 'leaflet'
import { useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import { useMapEvents } from 'react-leaflet'
import { type MapMark, markOf } from '@/lib/map/place-marks'

const buttonsOf = (map: LeafletMap) =>
  map.getContainer().parentElement?.querySelectorAll<HTMLButtonElement>('button[data-place]') ?? []

/**
 * Focuses a place on the map, and says whether it is there: its marker, or the pointer that stands for it while the marker is out of
 * view.
 */
export function focusPlaceOnMap(map: LeafletMap, path: string): boolean {
  const button = [...buttonsOf(map)].find((button) => button.dataset.place === path && !button.hidden)
  button?.focus({ preventScroll: true })
  return button !== undefined
}

/**
 * A place that comes into view or leaves it changes from pointer to marker, or back, and one that the map comes nearer to or leaves
 * changes from a cluster's marker to its own, or back: the focus goes along, so that it is never lost. Gives a function that focuses a
 * place, which shows its pointer first (`show`) where the map has more than can be seen.
 */
export function useKeepFocusOnPlace(
  map: LeafletMap,
  marks: readonly MapMark[],
  show: (path: string) => void,
) {
  const focused = useRef<string | null>(null)
  const wanted = useRef<string | null>(null)

  // Noted before the change: a button that is taken away takes the focus with it, and says nothing.
  const noteFocus = () => {
    const place = document.activeElement?.closest<HTMLElement>('[data-place]')?.dataset.place
    if (place) focused.current = place
  }
  useMapEvents({ move: noteFocus, zoom: noteFocus })

  const focusPlace = useCallback(
    (path: string) => {
      if (focusPlaceOnMap(map, path)) return
      wanted.current = path
      show(path)
    },
    [map, show],
  )

  useLayoutEffect(function carryFocusAlong() {
    const path = focused.current
    focused.current = null
    if (!path) return
    const active = document.activeElement
    if (active !== document.body && !active?.closest('[hidden]')) return
    focusPlace(markOf(marks, path)?.path ?? path)
  })

  // Not before painting: Leaflet is given new markers only then.
  useEffect(function focusWanted() {
    const path = wanted.current
    wanted.current = null
    if (path) focusPlaceOnMap(map, path)
  })

  return focusPlace
}
