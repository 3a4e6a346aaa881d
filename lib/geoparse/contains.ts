import type { Position } from 'geojson'
import type { GazetteerPlace } from '../gazetteer/gazetteer'

/** Whether the place lies in the area, as far as the gazetteer knows. No place lies in itself. */
export function contains(area: GazetteerPlace, place: GazetteerPlace): boolean {
  if (area.id === place.id) return false
  switch (area.kind) {
    case 'country':
      return area.countryCode === place.countryCode
    case 'state':
      return isSameAdmin1(area, place) && place.kind !== 'state' && place.kind !== 'country'
    case 'district':
      return isSameAdmin1(area, place) && place.admin2 === area.name
    case 'continent':
    case 'region':
    case 'island':
      return kilometresBetween(area.position, place.position) < (area.radiusKilometres ?? 0)
    case 'city':
      // A part of a city, or a suburb of it.
      return (
        area.population > Math.max(100_000, 5 * place.population) &&
        kilometresBetween(area.position, place.position) < 40
      )
    default:
      return false
  }
}

const isSameAdmin1 = (a: GazetteerPlace, b: GazetteerPlace) =>
  a.countryCode === b.countryCode && a.admin1Code !== undefined && a.admin1Code === b.admin1Code

const EARTH_RADIUS = 6371.0088
const radians = (degrees: number) => (degrees * Math.PI) / 180

/**
 * Kilometres along the great circle between two positions, by the haversine formula. turf's does the same and takes several
 * times as long to check its arguments, which counts where every candidate of every name is compared.
 */
export function kilometresBetween(
  [longitude1 = 0, latitude1 = 0]: Position,
  [longitude2 = 0, latitude2 = 0]: Position,
) {
  const a =
    Math.sin(radians(latitude2 - latitude1) / 2) ** 2 +
    Math.cos(radians(latitude1)) *
      Math.cos(radians(latitude2)) *
      Math.sin(radians(longitude2 - longitude1) / 2) ** 2
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(a)))
}
