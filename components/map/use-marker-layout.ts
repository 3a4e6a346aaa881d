import { useEffect, useMemo, useState } from 'react'
import type { MapPlace } from '@/lib/map/map-view'
import { markerLabelSize, NAME } from '@/lib/map/marker-label'
import { markerLayout, type PlacedMarker } from '@/lib/map/marker-layout'
import { fontFamily, measureText } from './measure-text'

/** How the markers stand at a zoom; the map's markers and the basemap's labels, which keep clear of them, ask for the same. */
export type MarkerLayoutAt = (zoom: number) => readonly PlacedMarker[]

export function useMarkerLayout(places: readonly MapPlace[]): MarkerLayoutAt {
  const hasFont = useHasFont()
  return useMemo(() => {
    // A label measured before its font has come has another width.
    void hasFont
    const toPlace = places.map((place) => ({ ...place, label: markerLabelSize(place, measureText) }))
    const layouts = new Map<number, readonly PlacedMarker[]>()
    return (zoom) => {
      const layout = layouts.get(zoom) ?? markerLayout(toPlace, zoom)
      layouts.set(zoom, layout)
      return layout
    }
  }, [places, hasFont])
}

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
