import { useEffect, useMemo, useState } from 'react'
import type { MapPlace } from '@/lib/map/map-view'
import { markerLabelSize, NAME } from '@/lib/map/marker-label'
import { type LabelRoom, markerLayout, type PlacedMarker } from '@/lib/map/marker-layout'
import { openingRoom } from '@/lib/map/opening-frame'
import { type MapMark, type OpenMarks, placeMarks } from '@/lib/map/place-marks'
import { fontFamily, measureText } from './measure-text'

/** The markers at a zoom, each in the same place of both lists: what it stands for, and where it stands. */
export interface MarkerLayout {
  zoom: number
  marks: readonly MapMark[]
  markers: readonly PlacedMarker[]
}

/** How the markers stand at a zoom; the map's markers and the basemap's labels, which keep clear of them, ask for the same. */
export type MarkerLayoutAt = (zoom: number) => MarkerLayout

/** @param selected the address of the place whose name comes before all others */
export function useMarkerLayout(
  places: readonly MapPlace[],
  { open = null, nearestZoom = null }: OpenMarks,
  selected: string | null,
): MarkerLayoutAt {
  const hasFont = useHasFont()
  return useMemo(() => {
    // A label measured before its font has come has another width.
    void hasFont
    const layouts = new Map<number, MarkerLayout>()
    return (zoom) => {
      const layout =
        layouts.get(zoom) ??
        layOut(placeMarks(places, zoom, { open, nearestZoom }), zoom, {
          selected,
          room: openingRoom(places, zoom),
        })
      layouts.set(zoom, layout)
      return layout
    }
  }, [places, open, nearestZoom, selected, hasFont])
}

const layOut = (marks: readonly MapMark[], zoom: number, labelRoom: LabelRoom): MarkerLayout => ({
  zoom,
  marks,
  markers: markerLayout(
    marks.map((mark) => ({ ...mark, label: markerLabelSize(mark, measureText) })),
    zoom,
    labelRoom,
  ),
})

function useHasFont() {
  const [hasFont, setHasFont] = useState(false)
  useEffect(function awaitFont() {
    let isGone = false
    const done = () => !isGone && setHasFont(true)
    // A font that fails to come leaves the fallback, which is what was measured.
    document.fonts.load(`${NAME.weight} ${NAME.size}px ${fontFamily()}`).then(done, () => {})
    return () => {
      isGone = true
    }
  }, [])
  return hasFont
}
