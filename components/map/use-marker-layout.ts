import { useEffect, useMemo, useState } from 'react'
import type { PixelSize } from '@/lib/map/box'
import type { MapPlace } from '@/lib/map/map-view'
import { markerLayout, type PlacedMarker } from '@/lib/map/marker-layout'
import { fontFamily, measureText } from './measure-text'

/** As in `place-marker.module.css`. */
const NAME_FONT = { weight: 600, size: 14 }
const NOTE_FONT = { weight: 500, size: 12 }
const NAME_HEIGHT = 18
const NOTE_HEIGHT = 14
const PADDING = 4

/** How the markers stand at a zoom; the map's markers and the basemap's labels, which keep clear of them, ask for the same. */
export type MarkerLayoutAt = (zoom: number) => readonly PlacedMarker[]

export function useMarkerLayout(places: readonly MapPlace[]): MarkerLayoutAt {
  const hasFont = useHasFont()
  return useMemo(() => {
    // A label measured before its font has come has another width.
    void hasFont
    const toPlace = places.map((place) => ({ ...place, label: labelSize(place) }))
    const layouts = new Map<number, readonly PlacedMarker[]>()
    return (zoom) => {
      const layout = layouts.get(zoom) ?? markerLayout(toPlace, zoom)
      layouts.set(zoom, layout)
      return layout
    }
  }, [places, hasFont])
}

function labelSize({ name, basis }: MapPlace): PixelSize {
  const nameWidth = measureText(name, NAME_FONT)
  if (basis === 'named') return { width: nameWidth + PADDING, height: NAME_HEIGHT }
  return {
    width: Math.max(nameWidth, measureText('inferred', NOTE_FONT)) + PADDING,
    height: NAME_HEIGHT + NOTE_HEIGHT,
  }
}

function useHasFont() {
  const [hasFont, setHasFont] = useState(false)
  useEffect(function awaitFont() {
    let isGone = false
    const done = () => !isGone && setHasFont(true)
    // A font that fails to come leaves the fallback, which is what was measured.
    document.fonts.load(`${NAME_FONT.weight} ${NAME_FONT.size}px ${fontFamily()}`).then(done, () => {})
    return () => {
      isGone = true
    }
  }, [])
  return hasFont
}
