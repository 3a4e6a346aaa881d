import type { Candidate } from '../articles/schema'
import type { GeoparsedToponym } from '../geoparse/geoparse'
import type { WeighedCandidate } from '../geoparse/resolve'
import { probabilityOf } from '../geoparse/toponym'
import { radiusOfPlace } from './radius-of-place'

/** More are not told apart by anybody. */
const MOST_CANDIDATES = 8
/** These are kept however unlikely they are, because the draft may be wrong; of others only what is not all but impossible. */
const KEPT_ANYHOW = 4
const LEAST_LIKELIHOOD = 0.01

/** What a toponym may mean, as a draft keeps it: the place that was taken first, then the others, most likely first. */
export function candidatesOf({ why, chosen, others }: GeoparsedToponym): Candidate[] {
  if (!chosen) return []
  const all = [chosen, ...others]
  const isPlace = probabilityOf(why)
  return all
    .slice(0, MOST_CANDIDATES)
    .map((candidate) =>
      candidateOf(
        candidate,
        isPlace,
        all.find((other) => other !== candidate),
      ),
    )
    .filter(({ likelihood }, index) => index < KEPT_ANYHOW || likelihood >= LEAST_LIKELIHOOD)
}

function candidateOf(
  candidate: WeighedCandidate,
  isPlace: number,
  rival: WeighedCandidate | undefined,
): Candidate {
  const { place, probability } = candidate
  const { name, kind, admin1, countryCode, population, position, sameAs } = place
  const why = reasonsFor(candidate, rival).join('; ')
  return {
    name,
    kind,
    ...(admin1 !== undefined && kind !== 'state' && { stateProvince: admin1 }),
    ...(countryCode !== undefined && { countryCode }),
    // Of an area, the gazetteer knows only how many live in its cities.
    ...(kind === 'city' && population > 0 && { population }),
    position,
    coordinateUncertaintyInMeters: radiusOfPlace(place),
    ...(sameAs !== undefined && { sameAs }),
    likelihood: Math.round(isPlace * probability * 100) / 100,
    ...(why !== '' && { why }),
  }
}

const MOST_REASONS = 3
/** Less, as odds, decides nothing. */
const LEAST_WEIGHT = 0.25

/** What speaks for a candidate more than for its strongest rival, in words, the strongest first. */
function reasonsFor(candidate: WeighedCandidate, rival: WeighedCandidate | undefined): string[] {
  if (!rival) return ['the only place of that name in the gazetteer']
  const own = new Map(candidate.reasons.map(({ reason, weight }) => [reason, weight]))
  const others = new Map(rival.reasons.map(({ reason, weight }) => [reason, weight]))
  const lead = (reason: string) => (own.get(reason) ?? 0) - (others.get(reason) ?? 0)
  return [...new Set([...own.keys(), ...others.keys()])]
    .filter((reason) => lead(reason) > LEAST_WEIGHT)
    .sort((a, b) => lead(b) - lead(a))
    .slice(0, MOST_REASONS)
    .map((reason) => (own.has(reason) ? reason : describeWeakness(reason, rival)))
}

/** What speaks against the strongest rival speaks for a place as well. */
function describeWeakness(reason: string, { place: { kind } }: WeighedCandidate): string {
  return reason.startsWith(`a ${kind}`) ? `the next is ${reason}` : `the next, a ${kind}: ${reason}`
}
