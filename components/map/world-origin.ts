import type { Map as LeafletMap } from 'leaflet'
import type { PixelPoint } from '@/lib/map/box'
import { worldSize } from '@/lib/map/web-mercator'

/** Where the world's north-west corner lies on the map as it is now: from the world's pixels to the map's. */
export function worldOrigin(map: LeafletMap): PixelPoint {
  const { x, y } = map.latLngToContainerPoint([0, 0])
  const middle = worldSize(map.getZoom()) / 2
  return { x: x - middle, y: y - middle }
}
