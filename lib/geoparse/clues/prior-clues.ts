import type { GazetteerMatch, GazetteerPlace } from '../../gazetteer/gazetteer'
import { contains } from '../contains'
import type { Clue } from '../toponym'

const decade = 1.3

/** How often news means a place, by what it is, before anything is known of the text. */
export function priorClues(match: GazetteerMatch, all: readonly GazetteerMatch[], phrase: string): Clue[] {
  const { place, relation, isRecognised } = match
  const clues: Clue[] = [...kindClues(match, all)]
  // "Washington" is usual for "Washington, D.C.".
  const isUsual = relation !== 'alternate' || place.name.startsWith(`${phrase}, `)
  if (!isUsual) clues.push({ reason: 'not its usual name', weight: isRecognised ? -1.5 : -3 })
  // "Mexico" is the country, though its capital is called so as well.
  const isCountry = all.some(({ place: other }) => other.kind === 'country')
  if (place.featureCode === 'PPLC' && isUsual && !isCountry)
    clues.push({ reason: 'its rank as a capital', weight: 2 })
  if (all.length === 1) clues.push({ reason: 'no other place of that name', weight: 0 })
  else if (all.every(({ place: other }) => other.population <= place.population)) {
    clues.push({ reason: 'the most inhabitants of all places of that name', weight: 0 })
  }
  return clues
}

const seats: Readonly<Record<string, readonly Clue[]>> = {
  PPLA: [{ reason: 'its rank as the seat of its state', weight: 0.7 }],
  PPLX: [{ reason: 'a part of a city', weight: -0.5 }],
}

function kindClues(match: GazetteerMatch, all: readonly GazetteerMatch[]): Clue[] {
  const { place } = match
  const size = {
    reason: 'its number of inhabitants',
    weight: decade * Math.log10(Math.max(place.population, 300)),
  }
  const isCapitals = all.some((other) => isCapitalOf(other, place))
  switch (place.kind) {
    case 'country':
      return [size, { reason: 'its rank as a country', weight: 2.5 }]
    case 'state':
      return [
        size,
        isCapitals || isNamedAfterCity(match, all)
          ? { reason: 'a state with the name of its city, which is meant more often', weight: -2 }
          : { reason: 'its rank as a state or province', weight: 0.7 },
      ]
    case 'district':
      return [size, { reason: 'a district', weight: isNamedAfterCity(match, all) ? -2 : -0.5 }]
    case 'continent':
    case 'sea':
    case 'region':
      return [{ reason: `a ${place.kind}`, weight: decade * 8 }]
    case 'city':
      return [size, ...(seats[place.featureCode ?? ''] ?? [])]
    case 'airport':
      return [{ reason: 'an airport', weight: 0 }]
    default:
      return [{ reason: `a ${place.kind}`, weight: decade * 5 }]
  }
}

/** "Washington" without more is the capital. */
const isCapitalOf = ({ place, relation }: GazetteerMatch, state: GazetteerPlace) =>
  place.featureCode === 'PPLC' && relation !== 'alternate' && place.countryCode === state.countryCode

/** "New York" or "Aleppo" without more is the city, where much of the state lives in it. */
export function isNamedAfterCity({ place }: GazetteerMatch, all: readonly GazetteerMatch[]): boolean {
  if (place.kind !== 'state' && place.kind !== 'district') return false
  return all.some(
    ({ place: other, relation }) =>
      other.kind === 'city' &&
      relation !== 'alternate' &&
      other.population > place.population * 0.15 &&
      contains(place, other),
  )
}

/** What it says that the text is mainly about a country. */
export function isCountryClue({ countryCode }: GazetteerPlace, country?: string): Clue[] {
  return country && countryCode === country
    ? [{ reason: 'the country that the text is about', weight: 2.5 }]
    : []
}
