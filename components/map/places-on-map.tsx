import { type KeyboardEvent, useCallback, useState } from 'react'
import { useMap } from 'react-leaflet'
import type { MapPlace } from '@/lib/map/map-view'
import { placeFrame } from '@/lib/map/opening-frame'
import { EdgePointers } from './edge-pointers'
import { flyToFrame } from './fly-to-frame'
import { sizeOf } from './map-size'
import { PlaceMarker } from './place-marker'
import type { PlacedPopup } from './place-popup'
import { placesOnScreen, popupOnScreen } from './places-on-screen'
import { useArrowKeys } from './use-arrow-keys'
import { useKeepFocusOnPlace } from './use-keep-focus-on-place'
import { useMapMoves } from './use-map-moves'
import type { MarkerLayoutAt } from './use-marker-layout'
import { useViewAtRest } from './use-view-at-rest'

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
  onOpenStack: (first: string, stack: readonly MapPlace[]) => void
  /** Whether there was one to close. */
  onCloseStack: () => boolean
}) {
  const { places, selected, layoutAt, overlay, popup, onSelect, onOpenStack, onCloseStack } = props
  const map = useMap()
  const [tabStop, setTabStop] = useState<string | null>(null)
  const focusPlace = useKeepFocusOnPlace(map)
  const atRest = useViewAtRest()
  useMapMoves()

  const layout = layoutAt(Math.round(map.getZoom()))
  const { marks } = layout
  const stop = [tabStop, selected].find((path) => marks.some((mark) => mark.path === path)) ?? marks[0]?.path
  const popupBox = popupOnScreen(map, layout, popup)
  const placed = placesOnScreen(map, layout, popupBox, atRest)
  const moveFocus = useArrowKeys(marks, focusPlace)
  const onKey = useCallback(
    (event: KeyboardEvent, path: string) => {
      if (event.key === 'Escape' && onCloseStack()) event.stopPropagation()
      else moveFocus(event, path)
    },
    [moveFocus, onCloseStack],
  )
  const flyTo = (place: MapPlace) => flyToFrame(map, placeFrame(place, places, sizeOf(map)))

  return (
    <>
      {placed.map(({ place, marker, isInView, isLabelQuiet, hidesLabel }) => (
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
          onOpenStack={onOpenStack}
          onFocus={setTabStop}
          onKey={onKey}
        />
      ))}
      <EdgePointers
        places={placed.filter(({ isPointed }) => isPointed)}
        obstacles={[
          ...placed.flatMap(({ isInView, boxes }) => (isInView ? boxes : [])),
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
