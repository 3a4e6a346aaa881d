import { type PlaceFeature, Places } from '../articles/schema'

/** The places of a sound `places.geojson`. */
export function readPlaces(placesText: string): PlaceFeature[] {
  return Places.parse(JSON.parse(placesText.replace(/^\uFEFF/, ''))).features
}
