import { useMemo } from 'react'
import { Polygon } from 'react-leaflet'
import { areaStyle } from '@/lib/map/area-style'
import type { MapPlace } from '@/lib/map/map-view'
import { placeOutlines } from '@/lib/map/place-outlines'
import { pageTheme } from '@/lib/map-theme'
import { toLatLng } from './lat-lng'
import { useLit } from './lit-place'

/** How exactly places are known, drawn on the ground: the true circle of each, and the area of those known only as an area. */
export function PlaceAreas({ places }: { places: readonly MapPlace[] }) {
  return places.map((place) => <PlaceArea key={place.path} place={place} />)
}

function PlaceArea({ place }: { place: MapPlace }) {
  const { isLit } = useLit(place.path)
  const outlines = useMemo(
    () => placeOutlines(place).map((rings) => rings.map((ring) => ring.map(toLatLng))),
    [place],
  )
  const pathOptions = useMemo(() => {
    const { fillOpacity, width, opacity, dash } = areaStyle(place.basis, isLit)
    return { color: pageTheme.accent, fillOpacity, weight: width, opacity, dashArray: dash?.join(' ') }
  }, [place.basis, isLit])
  return outlines.map((positions, index) => (
    <Polygon
      // biome-ignore lint/suspicious/noArrayIndexKey: the outlines of a place never change their order.
      key={index}
      positions={positions}
      interactive={false}
      smoothFactor={0}
      pathOptions={pathOptions}
    />
  ))
}
