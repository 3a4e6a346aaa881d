import type { Mention } from '../mention'
import type { Qualifiers } from '../qualifiers'
import type { Clue } from '../toponym'

/** What "Paris, Texas" says of both names. */
export function qualifierClues(mention: Mention, qualifiers: Qualifiers): Clue[] {
  const clues: Clue[] = []
  if (qualifiers.areaAfter(mention)) clues.push({ reason: 'before the area that it lies in', weight: 4 })
  if (qualifiers.placeBefore(mention)) clues.push({ reason: 'after a place that lies in it', weight: 4 })
  if (qualifiers.looseAreaAfter(mention))
    clues.push({ reason: 'in an area that is said soon after', weight: 1.5 })
  return clues
}
