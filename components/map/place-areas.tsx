import type { Position } from 'geojson'
import type { LatLngTuple } from 'leaflet'
import { useMemo } from 'react'
import { Polygon } from 'react-leaflet'
import type { MapPlace } from '@/lib/map/map-view'
import { uncertaintyCircle } from '@/lib/places/uncertainty-circle'
import { toLatLng } from './lat-lng'
import { useLit } from './lit-place'
import styles from './place-areas.module.css'

/** How exactly places are known, drawn on the ground: the true circle of each, and the area of those known only as an area. */
export function PlaceAreas({ places }: { places: readonly MapPlace[] }) {
  return places.map((place) => <PlaceArea key={place.path} place={place} />)
}

function PlaceArea({ place }: { place: MapPlace }) {
  const { isLit } = useLit(place.path)
  const outlines = useMemo(() => outlinesOf(place), [place])
  const className = [styles.area, place.basis === 'inferred' && styles.inferred, isLit && styles.lit]
  return outlines.map((positions, index) => (
    <Polygon
      // Leaflet sets the class of a path once: another class wants another path.
      // biome-ignore lint/suspicious/noArrayIndexKey: the outlines of a place never change their order.
      key={`${index}${isLit}`}
      positions={positions}
      interactive={false}
      smoothFactor={0}
      className={className.filter(Boolean).join(' ')}
    />
  ))
}

function outlinesOf({ position, area, uncertainty }: MapPlace): LatLngTuple[][][] {
  const toRings = (rings: Position[][]) => rings.map((ring) => ring.map(toLatLng))
  if (area?.type === 'Polygon') return [toRings(area.coordinates)]
  if (area?.type === 'MultiPolygon') return area.coordinates.map(toRings)
  return uncertainty ? [toRings(uncertaintyCircle(position, uncertainty).coordinates)] : []
}
