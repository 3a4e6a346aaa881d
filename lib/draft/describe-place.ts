import type { Candidate, PlaceFeature } from '../articles/schema'
import { withoutCommands } from '../articles/without-commands'
import { LIKELY } from '../geoparse/geoparse'
import { formatDecimalPosition } from '../places/format-position'

/** All that a person needs to decide on a place of a draft, as lines for a terminal. */
export function describePlace({ properties }: PlaceFeature): string[] {
  const { quotes, candidates = [], doubts = [] } = properties
  const [first, ...others] = candidates
  const lines = [
    nameInText(properties),
    ...quotes.map(({ exact }) => `  “${exact}”`),
    ...(first ? describeFirst(first) : ['  Not in the gazetteer.']),
    ...(doubts.length > 0 ? [`     against it: ${doubts.join('; ')}`] : []),
    ...others.map((other, index) => `  ${index + 2}  ${describeCandidate(other)}, ${inPercent(other)}`),
  ]
  return lines.map(withoutCommands)
}

/** `Homs`, and where the article has other words for it, `United States (“U.S.”)`. */
export function nameInText({ name, quotes }: PlaceFeature['properties']): string {
  const others = new Set(quotes.map(({ toponym }) => toponym))
  others.delete(name)
  return others.size === 0 ? name : `${name} (${[...others].map((words) => `“${words}”`).join(', ')})`
}

function describeFirst(candidate: Candidate): string[] {
  const {
    position: [longitude = 0, latitude = 0],
    why,
  } = candidate
  return [
    `  1  ${describeCandidate(candidate)}, at ${formatDecimalPosition([longitude, latitude])}: ${howLikely(candidate)}`,
    ...(why === undefined ? [] : [`     because: ${why}`]),
  ]
}

const regionNames = new Intl.DisplayNames('en', { type: 'region' })

/** `Homs, city in Homs, Syria, 775,404 people`. */
export function describeCandidate({ name, kind, stateProvince, countryCode, population }: Candidate): string {
  const country = countryCode === undefined ? undefined : regionNames.of(countryCode)
  const areas = [stateProvince, country].filter((area) => area !== undefined && area !== name)
  const within = areas.length > 0 ? ` in ${areas.join(', ')}` : ''
  const people = population === undefined ? '' : `, ${population.toLocaleString('en')} people`
  return `${name}, ${kind}${within}${people}`
}

/** Of those that are called likely, nine in ten are right. */
export function howLikely(candidate: Candidate): string {
  const { likelihood } = candidate
  const word = likelihood >= LIKELY ? 'likely' : likelihood >= 0.5 ? 'NOT SURE' : 'A GUESS'
  return `${word} (${inPercent(candidate)})`
}

const inPercent = ({ likelihood }: Candidate) => `${Math.round(likelihood * 100)} %`
