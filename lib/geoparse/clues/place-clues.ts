import type { GazetteerPlace } from '../../gazetteer/gazetteer'
import { kilometresBetween } from '../contains'
import type { Clue } from '../toponym'

/** A place that another name of the text most likely means. */
export interface Neighbour {
  readonly place: GazetteerPlace
  /** How sure that is, and more for names that come up often. */
  readonly weight: number
}

export interface Votes {
  readonly countries: ReadonlyMap<string, number>
  readonly states: ReadonlyMap<string, number>
  /** For districts that are named themselves. */
  readonly districts: ReadonlyMap<string, number>
  readonly sum: number
}

export function contextVotes(neighbours: readonly Neighbour[]): Votes {
  const countries = new Map<string, number>()
  const states = new Map<string, number>()
  const districts = new Map<string, number>()
  let sum = 0
  for (const { place, weight } of neighbours) {
    if (!place.countryCode) continue
    sum += weight
    add(countries, place.countryCode, weight)
    const state = stateOf(place)
    if (state) add(states, state, weight)
    if (state && place.kind === 'district') add(districts, `${state} ${place.name}`, weight)
  }
  return { countries, states, districts, sum }
}

const add = (votes: Map<string, number>, key: string, weight: number) =>
  votes.set(key, (votes.get(key) ?? 0) + weight)

const stateOf = ({ countryCode, admin1Code }: GazetteerPlace) => admin1Code && `${countryCode} ${admin1Code}`

/** What the countries and states of the other names say: most names of an article lie in a few of them. */
export function voteClues(place: GazetteerPlace, { countries, states, districts, sum }: Votes): Clue[] {
  if (!place.countryCode || sum === 0) return []
  // One other name says less than ten.
  const share = (votes = 0) => votes / (sum + 1)
  const clues: Clue[] = []
  const country = share(countries.get(place.countryCode))
  if (country > 0) clues.push({ reason: 'in the country of other names', weight: 4 * country })
  const state = stateOf(place)
  const votes = state ? share(states.get(state)) : 0
  if (votes > 0) clues.push({ reason: 'in the state of other names', weight: 5 * votes })
  const district = districts.get(`${state} ${place.admin2}`) ?? 0
  if (district > 0)
    clues.push({ reason: `in ${place.admin2}, which is named`, weight: 2 * Math.min(1, district) })
  return clues
}

/** What it says that other places are near. */
export function nearnessClue(place: GazetteerPlace, neighbours: readonly Neighbour[]): Clue[] {
  if (place.kind !== 'city' && place.kind !== 'district') return []
  const near = neighbours
    .filter(
      ({ place: other }) => other.id !== place.id && (other.kind === 'city' || other.kind === 'district'),
    )
    .reduce(
      (sum, { place: other, weight }) =>
        sum + weight * Math.exp(-kilometresBetween(place.position, other.position) / 80),
      0,
    )
  return near > 0.05 ? [{ reason: 'near other places of the text', weight: Math.min(3, 1.5 * near) }] : []
}
