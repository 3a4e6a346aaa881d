import type { Map as LeafletMap } from 'leaflet'
import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import { useMap, useMapEvents } from 'react-leaflet'
import { grow, translate, union } from '@/lib/map/box'
import type { MapPlace } from '@/lib/map/map-view'
import { moveToHold } from '@/lib/map/move-to-hold'
import { sizeOf } from './map-size'
import { prefersReducedMotion } from './media-query'
import { focusPlaceOnMap } from './use-keep-focus-on-place'
import { type MarkerLayoutAt, useMarkerLayout } from './use-marker-layout'
import { worldOrigin } from './world-origin'

/** Between the markers of an open stack and the edge of the map, in CSS pixels. */
const MARGIN = 12

/**
 * Which stack of places is spread apart, named by the address of one of them: the one with the selected place, which then stays
 * open until a reader closes it, or the one that was opened. The layout is the one with that stack open.
 */
export function useOpenStack(places: readonly MapPlace[], selected: string | null) {
  const map = useMap()
  const [open, setOpen] = useState(selected)
  // Not in an effect: the marker of the selected place has to be there when its popup opens.
  const [lastSelected, setLastSelected] = useState(selected)
  if (selected !== lastSelected) {
    setLastSelected(selected)
    if (selected) setOpen(selected)
  }
  const layoutAt = useMarkerLayout(places, open, selected)
  const opened = useRef<readonly MapPlace[]>(null)
  const toFocus = useRef<string>(null)
  useMapEvents({
    // Of the map itself. The first click closes the popup, if there is one: its button is no longer in the map when Leaflet asks
    // what was clicked, and then takes it for the map.
    click({ originalEvent: { target } }) {
      if (!selected && target instanceof Node && map.getContainer().contains(target)) setOpen(null)
    },
  })

  const openStack = useCallback((first: string, stack: readonly MapPlace[]) => {
    opened.current = stack
    setOpen(first)
  }, [])

  /** Whether there was one to close. The focus goes to its marker. */
  const closeStack = useCallback(() => {
    const { marks } = layoutAt(map.getZoom())
    const own = marks.find(({ path }) => path === open)
    if (!own?.fan || selected) return false
    toFocus.current = open
    setOpen(null)
    return true
  }, [map, layoutAt, open, selected])

  useLayoutEffect(function keepStackInView() {
    const stack = opened.current
    opened.current = null
    if (!stack) return
    const hasRoom = keepInView(map, layoutAt, new Set(stack.map(({ path }) => path)))
    // The marker that was opened is that of the first, and has the focus: out of view it would lose it.
    if (!hasRoom && stack[0]) focusPlaceOnMap(map, stack[0].path)
  })
  useLayoutEffect(function focusClosedStack() {
    const path = toFocus.current
    toFocus.current = null
    const { marks } = layoutAt(map.getZoom())
    const mark = path && marks.find(({ stack }) => stack?.some((place) => place.path === path))
    if (mark) focusPlaceOnMap(map, mark.path)
  })
  return { layoutAt, openStack, closeStack }
}

/**
 * Moves the map as far as the markers of some places need to be in view: with their names, or without where these have no room.
 * Tells whether the map has room for the markers.
 */
function keepInView(map: LeafletMap, layoutAt: MarkerLayoutAt, paths: ReadonlySet<string>): boolean {
  const { width, height } = sizeOf(map)
  const room = grow({ minX: 0, minY: 0, maxX: width, maxY: height }, -MARGIN)
  const origin = worldOrigin(map)
  const markers = layoutAt(map.getZoom()).markers.filter(({ path }) => paths.has(path))
  const discs = markers.map(({ disc }) => translate(disc, origin))
  const labels = markers.flatMap(({ label }) => (label ? translate(label, origin) : []))
  if (discs.length === 0) return true
  const move = moveToHold(room, [...discs, ...labels].reduce(union)) ?? moveToHold(room, discs.reduce(union))
  if (move && (move.x !== 0 || move.y !== 0))
    map.panBy([move.x, move.y], { animate: !prefersReducedMotion() })
  return move !== null
}
