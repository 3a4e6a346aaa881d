import type { Map as LeafletMap } from 'leaflet'
import { useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import { useMapEvents } from 'react-leaflet'
import { boxAt, holds, sharedArea } from '@/lib/map/box'
import { type MapMark, markOf } from '@/lib/map/place-marks'
import { sizeOf } from './map-size'
import { obstaclesIn } from './obstacles-in'

const buttonsOf = (map: LeafletMap) =>
  map.getContainer().parentElement?.querySelectorAll<HTMLButtonElement>('button[data-place]') ?? []

/**
 * Focuses a place on the map, and says whether it is there: its marker, or the pointer that stands for it while the marker is out of view. A
 * marker that would be focused unseen comes to the middle: under a control, or of an open stack that is larger than the map.
 */
export function focusPlaceOnMap(map: LeafletMap, path: string): boolean {
  const buttons = [...buttonsOf(map)].filter((button) => button.dataset.place === path)
  const button = buttons.find((button) => !button.hidden) ?? buttons[0]
  if (!button) return false
  // Has a box at once, and in React's eyes as soon as the map has moved.
  button.hidden = false
  const container = map.getContainer()
  if (container.contains(button)) bringIntoSight(map, button.getBoundingClientRect())
  button.focus({ preventScroll: true })
  return true
}

function bringIntoSight(map: LeafletMap, marker: DOMRect) {
  const container = map.getContainer()
  const { x, y } = container.getBoundingClientRect()
  const { width, height } = sizeOf(map)
  const box = boxAt(marker.x - x, marker.y - y, marker)
  const isCovered = obstaclesIn(container).some((obstacle) => sharedArea(obstacle, box) > 0)
  if (!isCovered && holds({ minX: 0, minY: 0, maxX: width, maxY: height }, box)) return
  map.panBy([(box.minX + box.maxX - width) / 2, (box.minY + box.maxY - height) / 2], { animate: false })
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
