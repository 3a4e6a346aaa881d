import { findAll } from '../articles/find-quote'
import { isWhole } from '../articles/find-toponym'

// Between words of these scripts there are no spaces, so a name cannot be seen to be whole.
const unspaced =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{P}\p{Z}ー]+$/u

/** The offsets at which a text holds a name as whole words, or at all where its script has no spaces between words. */
export function findName(name: string, text: string): number[] {
  const offsets = findAll(name, text)
  return unspaced.test(name) ? offsets : offsets.filter((start) => isWhole(text, start, start + name.length))
}
