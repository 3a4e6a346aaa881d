import type { Place } from '../articles/article'
import { formatDistance } from './format-distance'

/** In a sentence: whether the article names the place, and how exactly it is known where it is. */
export function howLocated({ basis, position, coordinateUncertaintyInMeters: radius }: Place) {
  if (!position) return 'Named in the article; cannot honestly be pinned.'
  const within = radius === null ? '' : ` to within ${formatDistance(radius / 1000)}`
  return basis === 'named'
    ? `Named in the article; located${within || ', with no stated uncertainty'}.`
    : `Not named in the article; placed here by inference${within && `,${within}`}.`
}

/** What to call a place where its sign cannot be seen: an inferred place says so. */
export const spokenName = ({ name, basis }: Pick<Place, 'name' | 'basis'>) =>
  basis === 'inferred' ? `${name}, inferred` : name
