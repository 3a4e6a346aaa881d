import { type KeyboardEvent, useCallback, useState } from 'react'
import { useMap } from 'react-leaflet'
import { framePlaces } from '@/lib/map/frame-places'
import type { MapPlace } from '@/lib/map/map-view'
import { placeFrame } from '@/lib/map/opening-frame'
import { type MapMark, markOf } from '@/lib/map/place-marks'
import { EdgePointers } from './edge-pointers'
import { flyToFrame } from './fly-to-frame'
import { sizeOf } from './map-size'
import { marksOnScreen, popupOnScreen } from './marks-on-screen'
import { PlaceMarker } from './place-marker'
import type { PlacedPopup } from './place-popup'
import { useArrowKeys } from './use-arrow-keys'
import { useKeepFocusOnPlace } from './use-keep-focus-on-place'
import { useMapMoves } from './use-map-moves'
import type { MarkerLayoutAt } from './use-marker-layout'
import { useViewAtRest } from './use-view-at-rest'

/**
 * The places: a marker for each that is in view, or for several that lie together, and a pointer at the edge for each that is not.
 * Together they are one Tab stop; the arrow keys, Home and End go from place to place, in the article's order.
 */
export function PlacesOnMap(props: {
  places: readonly MapPlace[]
  selected: string | null
  layoutAt: MarkerLayoutAt
  overlay: HTMLElement | null
  popup: PlacedPopup | null
  onSelect: (path: string) => void
  onOpenGroup: (mark: MapMark) => void
  /** Whether there was one to close. */
  onCloseGroup: () => boolean
}) {
  const { places, selected, layoutAt, overlay, popup, onSelect, onOpenGroup, onCloseGroup } = props
  const map = useMap()
  const [tabStop, setTabStop] = useState(selected)
  // The focus comes back here when its popup closes.
  const [lastSelected, setLastSelected] = useState(selected)
  if (selected !== lastSelected) {
    setLastSelected(selected)
    if (selected) setTabStop(selected)
  }
  const atRest = useViewAtRest()
  useMapMoves()

  const layout = layoutAt(Math.round(map.getZoom()))
  const { marks } = layout
  const focusPlace = useKeepFocusOnPlace(map, marks, setTabStop)
  const stop = (markOf(marks, tabStop) ?? marks[0])?.path
  const popupBox = popupOnScreen(map, layout, popup)
  const { near, outOfView } = marksOnScreen(map, layout, popupBox, atRest)
  const moveFocus = useArrowKeys(marks, focusPlace)
  const onKey = useCallback(
    (event: KeyboardEvent, path: string) => {
      if (event.key === 'Escape' && onCloseGroup()) event.stopPropagation()
      else moveFocus(event, path)
    },
    [moveFocus, onCloseGroup],
  )
  const flyTo = (mark: MapMark) => {
    const { members, comesApartAt } = mark
    const size = sizeOf(map)
    flyToFrame(
      map,
      members && comesApartAt !== null ? framePlaces(members, size) : placeFrame(mark, places, size),
    )
  }

  return (
    <>
      {near.map(({ place, marker, isInView, isLabelQuiet, hidesLabel }) => (
        <PlaceMarker
          key={place.path}
          place={place}
          marker={marker}
          isInView={isInView}
          isSelected={place.path === selected}
          isLabelQuiet={isLabelQuiet}
          hidesLabel={hidesLabel}
          isTabStop={place.path === stop}
          onSelect={onSelect}
          onOpenGroup={onOpenGroup}
          onFocus={setTabStop}
          onKey={onKey}
        />
      ))}
      <EdgePointers
        places={outOfView}
        obstacles={[
          ...near.flatMap(({ isInView, boxes }) => (isInView ? boxes : [])),
          ...(popupBox ? [popupBox] : []),
        ]}
        from={places.find(({ path }) => path === selected)?.position}
        tabStop={stop}
        overlay={overlay}
        onGo={flyTo}
        onFocus={setTabStop}
        onArrow={moveFocus}
      />
    </>
  )
}
