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

/** What to call a place where its sign cannot be seen: an inferred place says so. */
export const spokenName = ({ name, basis }: Pick<Place, 'name' | 'basis'>) =>
  basis === 'inferred' ? `${isolated(name)}, inferred` : name
