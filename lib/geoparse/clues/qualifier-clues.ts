import type { Mention } from '../mention'
import type { Qualifiers } from '../qualifiers'
import type { Clue } from '../toponym'

/** What "Paris, Texas" says of both names. */
export function qualifierClues(mention: Mention, qualifiers: Qualifiers): Clue[] {
  const clues: Clue[] = []
  if (qualifiers.areaAfter(mention)) clues.push({ reason: 'before the area that it lies in', weight: 4 })
  if (isShortAfterName(mention)) clues.push({ reason: 'a short name of an area after a name', weight: 5 })
  else if (qualifiers.placeBefore(mention)) clues.push({ reason: 'after a place that lies in it', weight: 4 })
  if (qualifiers.looseAreaAfter(mention))
    clues.push({ reason: 'in an area that is said soon after', weight: 1.5 })
  return clues
}

/** "Testville, Okla., police", though no gazetteer has the town. */
function isShortAfterName({ words, first, matches }: Mention): boolean {
  const name = words[first - 1]
  if (!name?.isCapitalised || !/^\.?, $/.test(words[first]?.before ?? '')) return false
  // In a headline all words have capitals.
  if (name.isAllCapitals && /^\p{Lu}\p{Lu}$/u.test(words[first]?.text ?? '')) return false
  return matches.some(({ place, relation }) => relation === 'abbreviation' && place.kind === 'state')
}
