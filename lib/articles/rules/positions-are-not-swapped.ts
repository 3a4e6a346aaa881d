import { distance } from '@turf/turf'
import type { SoundPlace } from '../sound-places'
import type { Rule } from './rule'

const nearInKilometres = 500
const farInKilometres = 2500
const witnessesNeeded = 2

const expected = 'Latitude and longitude are evidently swapped: a position is [longitude, latitude]'

/**
 * Latitude and longitude that are each in range and still evidently swapped. An honest article must never be refused,
 * so a far-away position is not enough: the place's own `countryCode` has to speak against it.
 */
export const positionsAreNotSwapped: Rule = ({ places }) =>
  places.flatMap((place) => {
    const { path, position } = place
    if (!position) return []
    const evidence = contradictsAntarctica(place) ?? contradictsItsCountry(place, places)
    if (!evidence) return []
    const message = `${expected}; found [${position.join(', ')}], ${evidence}.`
    return [{ path: [...path, 'geometry', 'coordinates'], message }]
  })

/** ISO 3166 gives everything south of 60° S the one code AQ. */
function contradictsAntarctica({ countryCode, position }: SoundPlace): string | undefined {
  const [longitude = 0, latitude = 0] = position ?? []
  if (countryCode === undefined || countryCode === 'AQ' || latitude >= -60 || Math.abs(longitude) > 90)
    return undefined
  return `in Antarctica, AQ, with the countryCode "${countryCode}"`
}

/**
 * Every other place is more than 2,500 km away, and at least two of the same country lie within 500 km of the swapped
 * position. Near the poles and in the far south this is not sound: South Georgia, swapped, lies beside Argentina.
 */
function contradictsItsCountry(place: SoundPlace, places: SoundPlace[]): string | undefined {
  const { countryCode, position } = place
  if (!countryCode || !position) return undefined
  const [longitude, latitude] = position
  if (Math.abs(longitude) > 60 || latitude > 60 || latitude < -50) return undefined
  const others = places.filter((other) => other !== place && other.position)
  const isAlone = others.every((other) => kilometres(other.position, position) > farInKilometres)
  if (!isAlone) return undefined
  const witnesses = others.filter(
    (other) =>
      other.countryCode === countryCode &&
      kilometres(other.position, [latitude, longitude]) < nearInKilometres,
  )
  if (witnesses.length < witnessesNeeded) return undefined
  const names = witnesses.map(({ slug }) => slug ?? 'a place without a slug').join(', ')
  return `far from every other place and, the other way round, near others of "${countryCode}": ${names}`
}

function kilometres(a: [number, number] | undefined, b: [number, number]): number {
  return a ? distance(a, b, { units: 'kilometers' }) : Number.POSITIVE_INFINITY
}
