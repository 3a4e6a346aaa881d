import { shorten } from '../located'
import type { Rule } from './rule'

/** A place of a draft is published once a person has said yes to it. */
export const placesAreReviewed: Rule = ({ slug, places }) =>
  places.flatMap(({ path, name = 'a place', isUnreviewed }) => {
    if (!isUnreviewed) return []
    const message = `A place is published once a person has reviewed it; found “${shorten(name)}” of a draft: review it with "npm run dateline -- draft ${slug}".`
    return [{ path: [...path, 'properties', 'reviewed'], atKey: true, message }]
  })
