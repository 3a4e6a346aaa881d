import type { Map as LeafletMap } from 'leaflet'
import type { PixelSize } from '@/lib/map/box'

/** The size of the map in CSS pixels. */
export function sizeOf(map: LeafletMap): PixelSize {
  const { x, y } = map.getSize()
  return { width: x, height: y }
}
