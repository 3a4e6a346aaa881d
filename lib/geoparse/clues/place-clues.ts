import type { GazetteerPlace } from '../../gazetteer/gazetteer'
import { kilometresBetween } from '../contains'
import type { Clue } from '../toponym'

/** A place that another name of the text may mean. */
export interface Neighbour {
  readonly place: GazetteerPlace
  readonly probability: number
}

/** Another name of the text, seen from the one that is weighed. */
export interface OtherName {
  readonly neighbours: readonly Neighbour[]
  /** How much it has to say: more where it comes up often or close by. */
  readonly weight: number
}

export interface Votes {
  readonly countries: ReadonlyMap<string, number>
  readonly states: ReadonlyMap<string, number>
  /** For districts that are named themselves. */
  readonly districts: ReadonlyMap<string, number>
  readonly sum: number
}

export function contextVotes(names: readonly OtherName[]): Votes {
  const countries = new Map<string, number>()
  const states = new Map<string, number>()
  const districts = new Map<string, number>()
  let sum = 0
  for (const name of names) {
    for (const { place, probability } of name.neighbours) {
      if (!place.countryCode) continue
      const weight = probability * name.weight
      sum += weight
      add(countries, place.countryCode, weight)
      const state = stateOf(place)
      if (state) add(states, state, weight)
      if (state && place.kind === 'district') add(districts, `${state} ${place.name}`, weight)
    }
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
  if (country > 0) clues.push({ reason: 'other names in the same country', weight: 4 * country })
  const state = stateOf(place)
  const votes = state ? share(states.get(state)) : 0
  if (votes > 0) clues.push({ reason: 'other names in the same state or province', weight: 5 * votes })
  const district = districts.get(`${state} ${place.admin2}`) ?? 0
  if (district > 0)
    clues.push({ reason: `${place.admin2}, which the text names`, weight: 2 * Math.min(1, district) })
  return clues
}

/**
 * What it says that places of other names are near, of each name the one that says most. Several names that agree on one corner
 * of the world hardly do so by chance, however small their places there are; so even what is not likely yet counts.
 */
export function nearnessClue(place: GazetteerPlace, names: readonly OtherName[]): Clue[] {
  if (!isSmall(place)) return []
  let near = 0
  for (const { neighbours, weight } of names) {
    let most = 0
    for (const { place: other, probability } of neighbours) {
      if (other.id === place.id || !isSmall(other) || isFar(place, other)) continue
      const closeness = Math.exp(-kilometresBetween(place.position, other.position) / 80)
      most = Math.max(most, Math.sqrt(probability) * closeness)
    }
    near += weight * most
  }
  return near > 0.05 ? [{ reason: 'other names of places nearby', weight: Math.min(6, 2 * near) }] : []
}

/** Hundreds of kilometres away, which degrees tell at little cost. */
function isFar({ position: a }: GazetteerPlace, { position: b }: GazetteerPlace): boolean {
  const [x = 0, y = 0] = [(a[0] ?? 0) - (b[0] ?? 0), (a[1] ?? 0) - (b[1] ?? 0)]
  return Math.abs(y) > 3 || (Math.abs(x) > 6 && Math.abs(x) < 354)
}

const isSmall = ({ kind }: GazetteerPlace) => kind === 'city' || kind === 'district'
