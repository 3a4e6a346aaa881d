import type { CountryOutlines } from '../../countries/country-outlines'
import type { Finding } from '../located'
import type { SoundPlace } from '../sound-places'
import { isDisputed } from './disputed-areas'
import type { Rule } from './rule'

/**
 * How far from its country's outline a place may lie. Natural Earth generalises coasts and borders by some kilometres, and
 * leaves small islands out. Of GeoNames' 135,233 places with more than 1,000 people, these margins doubt four: three on such
 * islands, and one whose position there is wrong.
 */
const MARGIN_IN_KILOMETRES = 50
const MARGIN_AMONG_ATOLLS = 600
/** The states of many atolls far apart. */
const countriesOfAtolls = ['FM', 'KI', 'MH', 'MU', 'TO']

/**
 * A place lies in the country of its `countryCode`, give or take a margin and its own uncertainty. Where it would with
 * latitude and longitude the other way round, they are likely swapped.
 */
export const positionsLieInTheirCountry: Rule = ({ places, outlines }) =>
  outlines ? places.flatMap((place) => checkPlace(place, outlines)) : []

function checkPlace(place: SoundPlace, outlines: () => CountryOutlines): Finding[] {
  const { countryCode, positions, coordinateUncertaintyInMeters = 0 } = place
  const [first] = positions
  if (!countryCode || !first) return []
  const allowance = countriesOfAtolls.includes(countryCode) ? MARGIN_AMONG_ATOLLS : MARGIN_IN_KILOMETRES
  const margin = allowance + coordinateUncertaintyInMeters / 1000
  const distances = positions.map(({ position }) => kilometresTo(outlines(), countryCode, position))
  const nearest = distances.reduce((least, distance) => Math.min(least, distance), Number.POSITIVE_INFINITY)
  if (nearest <= margin) return []
  const { path, position } = first
  const [longitude = 0, latitude = 0] = position
  const isSwapped =
    Math.abs(longitude) <= 90 && kilometresTo(outlines(), countryCode, [latitude, longitude]) <= margin
  const message = isSwapped
    ? `Latitude and longitude are likely swapped: a position is [longitude, latitude]; found [${longitude}, ${latitude}], which lies in "${countryCode}" only the other way round.`
    : `A place lies in the country of its countryCode; found [${longitude}, ${latitude}], ${describe(nearest)} outside of "${countryCode}".`
  return [{ path, severity: 'warning', message }]
}

/** 0 also where nobody can say. */
function kilometresTo(outlines: CountryOutlines, countryCode: string, position: number[]): number {
  return isDisputed(countryCode, position) ? 0 : (outlines.kilometresTo(countryCode, position) ?? 0)
}

/** Distances are reckoned on a plane, which far away says no more than "far". */
function describe(kilometres: number): string {
  return kilometres > 1000 ? 'more than 1,000 km' : `${Math.round(kilometres)} km`
}
