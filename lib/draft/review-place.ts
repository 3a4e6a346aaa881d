import type { PlaceFeature } from '../articles/schema'
import { readNumber } from '../import/read-number'
import { readPair } from '../import/read-position'
import { type CountryArea, locatePlace } from './locate-place'
import { radiusOfPlace } from './radius-of-place'

/** What a person decides on a place of a draft. */
export type Decision =
  | { kind: 'accept' }
  /** Another of its candidates, by its index. */
  | { kind: 'choose'; index: number }
  /** `[longitude, latitude]` in degrees. */
  | { kind: 'position'; position: [number, number] }
  | { kind: 'list' }
  | { kind: 'drop' }
  | { kind: 'quit' }

/** What an answer decides on a place, or a sentence that says what is wrong with it. */
export function readDecision(answer: string, place: PlaceFeature): Decision | { message: string } {
  const count = place.properties.candidates?.length ?? 0
  const word = answer.toLowerCase()
  const expected = describeAnswers(place)
  if (word === '' || word === '1') return count > 0 ? { kind: 'accept' } : { message: expected }
  if (word === 'l') return { kind: 'list' }
  if (word === 'd') return { kind: 'drop' }
  if (word === 'q') return { kind: 'quit' }
  if (/^\d+$/.test(word)) {
    const number = Number(word)
    if (number >= 1 && number <= count) return { kind: 'choose', index: number - 1 }
    return { message: `Its places have the numbers 1 to ${count}; found "${answer}".` }
  }
  if (!/\d/.test(word)) return { message: `An answer is one of those; found "${answer}".` }
  const pair = readPair(answer, ['latitude', 'longitude'])
  if ('message' in pair) return pair
  const { latitude, longitude } = pair
  if (Math.abs(latitude) > 90) return { message: `A latitude is between -90 and 90; found ${latitude}.` }
  if (Math.abs(longitude) > 180)
    return { message: `A longitude is between -180 and 180; found ${longitude}.` }
  return { kind: 'position', position: [longitude, latitude] }
}

/** The answers that there are for a place, in a sentence. */
export function describeAnswers({ properties: { candidates = [] } }: PlaceFeature): string {
  const choices = [
    ...(candidates.length > 0 ? ['Enter accepts'] : []),
    ...(candidates.length > 2 ? [`2 to ${candidates.length} take another`] : []),
    ...(candidates.length === 2 ? ['2 takes the other'] : []),
    'latitude, longitude put it there',
    'l lists it without a position',
    'd drops it',
    'q leaves the rest for later',
  ]
  const text = choices.join('; ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

/** The place of a draft as its candidate of that index, reviewed. */
export function takeCandidate(place: PlaceFeature, index: number, countryArea: CountryArea): PlaceFeature {
  const candidate = place.properties.candidates?.[index]
  const isOther = candidate !== undefined && index > 0
  const choice = 'An editor chose it among places of the same name.'
  const taken = isOther ? locatePlace(place, candidate, choice, countryArea) : place
  const { reviewed: _reviewed, candidates: _candidates, doubts: _doubts, ...properties } = taken.properties
  return { ...taken, properties }
}

/** The radius in metres that a place has where a person gives its position and says no other. */
export const usualRadius = ({ properties }: PlaceFeature) =>
  properties.coordinateUncertaintyInMeters ?? radiusOfPlace({ kind: 'city', population: 0 })

/** A radius in metres, or what is wrong with it. */
export function readRadius(answer: string): { radius: number } | { message: string } {
  const read = readNumber(answer, { isComma: false, isPoint: true, isMixed: false })
  if ('message' in read) return read
  if (read.value <= 0) return { message: `A radius is more than 0 metres; found ${answer}.` }
  return { radius: read.value }
}

/** The place at a position `[longitude, latitude]` that a person gave, with its radius in metres and where it is from, reviewed. */
export function takePosition(
  place: PlaceFeature,
  position: [number, number],
  { radius, sources }: { radius: number; sources: string },
): PlaceFeature {
  const { name, kind, quotes, basis } = place.properties
  return {
    ...place,
    geometry: { type: 'Point', coordinates: position },
    properties: {
      name,
      kind,
      quotes,
      basis,
      coordinateUncertaintyInMeters: radius,
      georeferenceRemarks: 'An editor put in the position and the radius.',
      ...(sources !== '' && { georeferenceSources: sources }),
    },
  }
}

/** The place without a position, and why it has none, reviewed. */
export function takeListed(place: PlaceFeature, remarks: string): PlaceFeature {
  const { name, kind, quotes, basis, countryCode, sameAs } = place.properties
  return {
    ...place,
    geometry: null,
    properties: {
      name,
      kind,
      quotes,
      basis,
      georeferenceRemarks: remarks || reasonToList(place),
      ...(countryCode !== undefined && { countryCode }),
      ...(sameAs && { sameAs }),
    },
  }
}

/** Why a place is listed where nobody says it otherwise. */
export function reasonToList({ properties: { name, kind, candidates = [] } }: PlaceFeature): string {
  if (candidates.length === 0) return `The gazetteer does not have ${name}, and a pin would be a guess.`
  const isArea = kind !== 'city' && kind !== 'airport'
  return isArea
    ? `${name} is a whole ${kind}, and the article points to no spot in it. A pin would be more exact than the article is.`
    : `The article names ${name} and does not say which place of that name it is. A pin would be a guess.`
}
