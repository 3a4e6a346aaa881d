import type { Map as LeafletMap } from 'leaflet'
import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import { useMap, useMapEvents } from 'react-leaflet'
import { grow, translate, union } from '@/lib/map/box'
import type { MapPlace } from '@/lib/map/map-view'
import { moveToHold } from '@/lib/map/move-to-hold'
import { clusterFrame } from '@/lib/map/opening-frame'
import { type MapMark, markOf } from '@/lib/map/place-marks'
import { flyToFrame } from './fly-to-frame'
import { sizeOf } from './map-size'
import { prefersReducedMotion } from './media-query'
import { focusPlaceOnMap } from './use-keep-focus-on-place'
import { type MarkerLayoutAt, useMarkerLayout } from './use-marker-layout'
import { worldOrigin } from './world-origin'

/** Between the markers of an open stack and the edge of the map, in CSS pixels. */
const MARGIN = 12

/**
 * Which stack of places is spread apart, or which place is kept out of its cluster, named by the address of a place: the selected one,
 * which then stays open until a reader closes it, or the first of the stack that was opened. The layout is the one with that open.
 */
export function useOpenGroup(places: readonly MapPlace[], selected: string | null) {
  const map = useMap()
  const [open, setOpen] = useState(selected)
  // Of the map when a cluster was opened that does not come apart on it.
  const [nearestZoom, setNearestZoom] = useState<number | null>(null)
  // Not in an effect: the marker of the selected place has to be there when its popup opens.
  const [lastSelected, setLastSelected] = useState(selected)
  if (selected !== lastSelected) {
    setLastSelected(selected)
    if (selected) setOpen(selected)
  }
  const layoutAt = useMarkerLayout(places, { open, nearestZoom }, selected)
  const opened = useRef<readonly MapPlace[]>(null)
  const toFocus = useRef<string>(null)
  const close = useCallback(() => {
    setOpen(null)
    setNearestZoom(null)
  }, [])
  useMapEvents({
    // Of the map itself. The first click closes the popup, if there is one: its button is no longer in the map when Leaflet asks
    // what was clicked, and then takes it for the map.
    click({ originalEvent: { target } }) {
      if (!selected && target instanceof Node && map.getContainer().contains(target)) close()
    },
  })

  /** Spreads a stack apart; goes to where a cluster comes apart, or spreads it too, if it does not on this map. */
  const openGroup = useCallback(
    ({ path, members, comesApartAt }: MapMark) => {
      if (!members) return
      const mapEndsAt = map.getMaxZoom()
      if (comesApartAt !== null && comesApartAt <= mapEndsAt) {
        // The first of its places, or of the smaller clusters inside, has the address that the cluster had.
        flyToFrame(map, clusterFrame(members, comesApartAt, sizeOf(map)), () => focusPlaceOnMap(map, path))
        return
      }
      opened.current = members
      setOpen(path)
      setNearestZoom(comesApartAt === null ? null : mapEndsAt)
    },
    [map],
  )

  /** Whether there was one to close. The focus goes to its marker. */
  const closeGroup = useCallback(() => {
    const { marks } = layoutAt(map.getZoom())
    const own = marks.find(({ path }) => path === open)
    if (!own?.isApart || selected) return false
    toFocus.current = open
    close()
    return true
  }, [map, layoutAt, open, selected, close])

  useLayoutEffect(function keepStackInView() {
    const stack = opened.current
    opened.current = null
    if (!stack) return
    const hasRoom = keepInView(map, layoutAt, new Set(stack.map(({ path }) => path)))
    // The marker that was opened is that of the first, and has the focus: out of view it would lose it.
    if (!hasRoom && stack[0]) focusPlaceOnMap(map, stack[0].path)
  })
  useLayoutEffect(function focusClosedGroup() {
    const path = toFocus.current
    toFocus.current = null
    const mark = markOf(layoutAt(map.getZoom()).marks, path)
    if (mark) focusPlaceOnMap(map, mark.path)
  })
  return { layoutAt, openGroup, closeGroup }
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
