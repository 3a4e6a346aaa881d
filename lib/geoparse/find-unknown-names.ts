import type { Persons } from './find-persons'
import { isJoined, type Mention, mentionOf } from './mention'
import type { Word } from './split-words'
import { firstNames } from './words/first-names'
import { organisationHeads, placeKinds, publicBodies, thingHeads } from './words/name-heads'
import { ordinaryWords } from './words/ordinary-words'

const longest = 3

/** Capitalised words that are in no gazetteer and stand where places do: right after "in", "near" and the like. */
export function findUnknownNames(
  text: string,
  words: readonly Word[],
  known: readonly Mention[],
  persons: Persons,
  isOtherName: (word: string) => boolean,
): Mention[] {
  const taken = new Set(persons.words)
  for (const { first, last } of known) for (let index = first; index <= last; index++) taken.add(index)
  const mentions: Mention[] = []
  for (let first = 1; first < words.length; first++) {
    if (!mayStand(words, first, taken) || !standsAsPlace(words, first, taken)) continue
    let last = first
    while (last < first + longest && mayStand(words, last + 1, taken) && isJoined(words, last + 1)) last += 1
    const isWhole = !words[last + 1]?.isCapitalised || !isJoined(words, last + 1)
    const isOther = words.slice(first, last + 1).some(({ text: word }) => isOtherName(word))
    if (isWhole && !isOther) mentions.push(mentionOf(text, words, [first, last], []))
    first = last
  }
  return mentions
}

/** After "in" or the like, before a kind of place, or in a list with a name of the gazetteer. */
function standsAsPlace(words: readonly Word[], first: number, taken: ReadonlySet<number>): boolean {
  const [before, own, after] = [words[first - 1], words[first], words[first + 1]]
  const back = /^the$/.test(before?.text ?? '') ? words[first - 2] : before
  if (own?.before === ' ' && /^(?:in|near|outside)$/.test(back?.text ?? '')) return true
  if (after?.before === ' ' && placeKinds.has(after.text)) return true
  if (back?.text === 'of' && placeKinds.has(words[first - (back === before ? 2 : 3)]?.text ?? '')) return true
  return /^, $/.test(own?.before ?? '') && taken.has(first - 1)
}

function mayStand(words: readonly Word[], index: number, taken: ReadonlySet<number>): boolean {
  const word = words[index]
  if (
    !word?.isCapitalised ||
    !/^\p{Lu}['’\p{Ll}]+(?:['’]?\p{Lu}\p{Ll}+)?$/u.test(word.text) ||
    taken.has(index)
  )
    return false
  if (word.text.length < 3 || ordinaryWords.has(word.text.toLowerCase()) || firstNames.has(word.text))
    return false
  return !organisationHeads.has(word.text) && !thingHeads.has(word.text) && !publicBodies.has(word.text)
}
