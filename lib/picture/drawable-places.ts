import type { MapPlace } from '../map/map-view'
import { missingLetters } from './missing-letters'

/** Places for a picture in pixels: a name with letters that no font of the build has is left out of it. */
export const drawablePlaces = (places: readonly MapPlace[]): MapPlace[] =>
  places.map((place) => (missingLetters(place.name, 'sans').length > 0 ? { ...place, name: '' } : place))
