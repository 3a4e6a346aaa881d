import type { LatLngTuple } from 'leaflet'

/** Turns a position `[longitude, latitude]` round: Leaflet alone wants latitude first. */
export const toLatLng = ([longitude, latitude]:
  | readonly [number, number]
  | readonly number[]): LatLngTuple => [latitude ?? 0, longitude ?? 0]
