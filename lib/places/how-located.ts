import type { Place } from '../articles/article'
import { isolated } from '../writing-direction'
import { describeExtent } from './describe-extent'
import { formatDistance } from './format-distance'

/** In a sentence: how exactly it is known where the place is, and whether it was inferred or cannot be pinned at all. */
export function howLocated({ basis, geometry, coordinateUncertaintyInMeters: radius }: Place) {
  if (!geometry)
    return `${basis === 'named' ? 'Named' : 'Not named'} in the article; cannot honestly be pinned.`
  const shape = describeExtent(geometry)?.shape
  const as = shape ? `as ${shape}` : ''
  const within = radius === null ? '' : `to within ${formatDistance(radius / 1000)}`
  const how = [as, within].filter(Boolean).join(', ')
  if (basis === 'inferred') return `Not named in the article; placed here by inference${how && `, ${how}`}.`
  return how ? `Located ${how}.` : 'Located, with no uncertainty stated.'
}

/** From this radius on, in metres, a place is called approximate: it may lie outside of what a marker at a town's zoom points at. */
const APPROXIMATE_FROM = 10_000

/** What to call a place where neither its sign nor its circle can be seen: an inferred place says so, and one that is known no better than to within 10 km. */
export function spokenName({
  name,
  basis,
  coordinateUncertaintyInMeters: radius,
}: Pick<Place, 'name' | 'basis' | 'coordinateUncertaintyInMeters'>) {
  if (basis === 'inferred') return `${isolated(name)}, inferred`
  return radius !== null && radius >= APPROXIMATE_FROM ? `${isolated(name)}, approximate` : name
}
