import type { Mention } from '../mention'

/** "U.S. 72" and "Georgia 15" are roads; "In Georgia 15 people died" and "Georgia 15, Iowa 7" name none. */
export function isRoad({ words, last, phrase, matches }: Mention): boolean {
  const [number, after] = [words[last + 1], words[last + 2]]
  if (number?.before !== ' ' || !/^\d{1,4}$/.test(number.text)) return false
  if (/^U\.?S\.?$/.test(phrase)) return true
  if (!matches.some(({ place }) => place.kind === 'state')) return false
  return (
    !after || /^[.;)]/.test(after.before) || /^(?:and|at|between|from|in|is|near|to|was)$/.test(after.text)
  )
}
