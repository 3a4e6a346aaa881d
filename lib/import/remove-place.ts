import { applyEdits, modify } from 'jsonc-parser'

/** The text of a `places.geojson` without the feature of that index; everything else stays as it is. */
export function removePlace(placesText: string, index: number): string {
  return applyEdits(placesText, modify(placesText, ['features', index], undefined, {}))
}
