import type { Gazetteer } from '../gazetteer/gazetteer'
import type { Neighbour, OtherName } from './clues/place-clues'
import type { Word } from './split-words'

/** What a name says of all others, before it is known how far from it they stand. */
export interface NamedPlaces {
  readonly neighbours: readonly Neighbour[]
  /** More for names that come up often. */
  readonly weight: number
  /** The numbers of the words where it stands. */
  readonly at: readonly number[]
}

const negligible = 0.01
const most = 12

/** Every place that the name may well mean, so that names that are each unsure can agree on one corner of the world. */
export function namedPlaces(
  /** Most likely first. */
  candidates: readonly Neighbour[],
  at: readonly number[],
  certainty: number,
): NamedPlaces {
  const neighbours = candidates.slice(0, most).filter(({ probability }) => probability > negligible)
  return { neighbours, at, weight: certainty * frequency(at) }
}

/** Words for a people name no place, and yet say which country is spoken of. */
export function findPeoples(words: readonly Word[], gazetteer: Gazetteer): NamedPlaces[] {
  const uses = new Map<string, number[]>()
  for (const [i, { text, isCapitalised }] of words.entries()) {
    if (isCapitalised) uses.set(text, [...(uses.get(text) ?? []), i])
  }
  return [...uses].flatMap(([word, at]) => {
    const demonyms = gazetteer.find(word).filter(({ relation }) => relation === 'demonym')
    const neighbours = demonyms.map(({ place }) => ({ place, probability: 0.7 }))
    return neighbours.length > 0 ? [{ neighbours, at, weight: frequency(at) }] : []
  })
}

const frequency = ({ length }: readonly number[]) => 1 + Math.log(length)

/** What is said close by counts in full, and what is said elsewhere a third; the first words say where the news is from. */
export function fromThere({ neighbours, weight, at }: NamedPlaces, there: readonly number[]): OtherName {
  let apart = Infinity
  for (const index of at) for (const other of there) apart = Math.min(apart, Math.abs(index - other))
  const isLead = Math.min(...at) < 12
  return { neighbours, weight: weight * (0.33 + 0.67 * Math.exp(-apart / 40)) * (isLead ? 1.5 : 1) }
}
