import { isDeepStrictEqual } from 'node:util'
import type { PlaceDraft } from './place-draft'

/** Makes one place of the records that share an id, with the quotes of all; what else they say has to agree. */
export function joinDrafts(drafts: PlaceDraft[]): PlaceDraft[] {
  const joined = new Map<string, PlaceDraft>()
  const others: PlaceDraft[] = []
  for (const draft of drafts) {
    const first = draft.id === undefined ? undefined : joined.get(draft.id)
    if (first) join(first, draft)
    else if (draft.id === undefined) others.push(draft)
    else joined.set(draft.id, draft)
  }
  return [...joined.values(), ...others].sort(
    (a, b) => a.at.line - b.at.line || (a.at.column ?? 0) - (b.at.column ?? 0),
  )
}

/** Puts what `other` says into `first`. */
function join(first: PlaceDraft, other: PlaceDraft) {
  first.problems.push(...other.problems)
  for (const [key, value] of Object.entries(other.properties)) {
    if (first.properties[key] === undefined) {
      first.properties[key] = value
      const source = other.sources.get(key)
      if (source) first.sources.set(key, source)
    } else if (!isDeepStrictEqual(first.properties[key], value)) {
      refuse(first, other, key, first.properties[key], value)
    }
  }
  // A row that leaves the position empty leaves it to the other rows.
  if (other.geometry?.value != null) {
    if (first.geometry?.value == null) first.geometry = other.geometry
    else if (!isDeepStrictEqual(first.geometry, other.geometry)) {
      refuse(first, other, 'geometry', first.geometry.value, other.geometry.value)
    }
  }
  first.passages.push(...other.passages)
  for (const [index, quote] of other.quotes.entries()) {
    if (first.quotes.some((present) => isDeepStrictEqual(present, quote))) continue
    const at = first.quotes.push(quote) - 1
    for (const [path, field] of other.sources) {
      const [kind, number, ...rest] = path.split('.')
      if (kind === 'quotes' && number === String(index))
        first.sources.set(['quotes', at, ...rest].join('.'), field)
    }
  }
}

function refuse(first: PlaceDraft, other: PlaceDraft, key: string, earlier: unknown, later: unknown) {
  const field = other.sources.get(key)
  const shown = [earlier, later].map((value) => JSON.stringify(value)?.slice(0, 80))
  const message = `Rows of one id, "${first.id}", are one place; found ${shown[1]} where line ${first.at.line} has ${shown[0]}: make them equal, or give another id.`
  first.problems.push({ ...(field?.at ?? other.at), ...(field && { field: field.name }), message })
}
