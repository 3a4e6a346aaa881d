import type { Position } from 'geojson'
import { uncertaintyCircle } from '../places/uncertainty-circle'
import type { MapPlace } from './map-view'

/**
 * How exactly a place is known, on the ground: its area, or else the true circle that holds it, or nothing where none is
 * stated. Polygons as rings of `[longitude, latitude]`, the outline first, then holes.
 */
export function placeOutlines({ position, area, uncertainty }: MapPlace): Position[][][] {
  if (area?.type === 'Polygon') return [area.coordinates]
  if (area?.type === 'MultiPolygon') return area.coordinates
  return uncertainty ? [uncertaintyCircle(position, uncertainty).coordinates] : []
}
