import type { Mention } from '../mention'
import { type Clue, weightOf } from '../toponym'

const sure = 2
export const DISEASE = 'the name of a disease'

/** What the other uses of the same name in the text say of this one. `context` are the clues of what stands around each. */
export function agreementClues(mention: Mention, context: ReadonlyMap<Mention, readonly Clue[]>): Clue[] {
  const own = weightOf(context.get(mention) ?? [])
  if (own >= sure || own <= -2) return []
  for (const [other, clues] of context) {
    if (
      other !== mention &&
      other.folded === mention.folded &&
      clues.some(({ reason }) => reason === DISEASE)
    ) {
      return [{ reason: `${DISEASE} elsewhere in the text`, weight: own > 1 ? 0 : -3 }]
    }
    if (other === mention || other.folded !== mention.folded) continue
    if (weightOf(clues) >= sure) return [{ reason: 'named as a place elsewhere in the text', weight: 1.5 }]
  }
  return []
}

/** What names say that stand in one list: "in Homs, Tartus and Latakia". One on each side says more. */
export function listClues(
  mention: Mention,
  neighbours: readonly (Mention | undefined)[],
  isSure: (other: Mention) => boolean,
): Clue[] {
  return neighbours
    .filter((other) => other && isSure(other) && areListed(mention, other))
    .map(() => ({ reason: 'in a list of places', weight: 1.5 }))
}

function areListed(a: Mention, b: Mention): boolean {
  const [first, second] = a.first < b.first ? [a, b] : [b, a]
  if (first.words[first.last]?.isPossessive) return false
  const between = second.words.slice(first.last + 1, second.first + 1)
  const [one, two] = between
  if (between.length === 1) return /^(?:, |\/| – )$/.test(one?.before ?? '')
  if (between.length > 2 || !/^(?:and|or|to|but)$/.test(one?.text ?? '')) return false
  return /^,? $/.test(one?.before ?? '') && two?.before === ' '
}
