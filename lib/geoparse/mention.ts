import { foldName } from '../gazetteer/fold-name'
import type { Gazetteer, GazetteerMatch } from '../gazetteer/gazetteer'
import { isDirection } from './direction'
import type { Word } from './split-words'

/** Words of a text that may name a place. */
export interface Mention {
  readonly words: readonly Word[]
  /** Of its first and its last word. */
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  readonly phrase: string
  /** The name as the gazetteer compares names. */
  readonly folded: string
  /** The places of that name; none where the gazetteer does not know it. */
  readonly matches: readonly GazetteerMatch[]
}

export function mentionOf(
  text: string,
  words: readonly Word[],
  [first, last]: readonly [number, number],
  matches: readonly GazetteerMatch[],
): Mention {
  const start = words[first]?.start ?? 0
  const end = endOf(text, words[last], matches)
  const phrase = text.slice(start, end)
  return { words, first, last, start, end, phrase, folded: foldName(phrase), matches }
}

/** The full stop of "Pa." is part of it. */
function endOf(text: string, word: Word | undefined, matches: readonly GazetteerMatch[]): number {
  const end = word?.end ?? 0
  const isShort = matches.length > 0 && /^\p{Lu}\p{Ll}+$/u.test(word?.text ?? '') && text[end] === '.'
  return isShort &&
    matches.some(({ relation, place }) => relation === 'abbreviation' && place.kind === 'state')
    ? end + 1
    : end
}

/** Whether the word goes on with the one before it: only a space or a hyphen is between them, or "St." comes first. */
export function isJoined(words: readonly Word[], index: number): boolean {
  const gap = words[index]?.before ?? ''
  if (/^[ \u00a0-]$|^['’]$/.test(gap)) return index > 0
  return /^\. ?$/.test(gap) && /^(?:St|Ste|Mt|Ft|\p{Lu})$/u.test(words[index - 1]?.text ?? '')
}

const span = 7

/**
 * The longest names of the gazetteer that stand in the text and begin and end with a capital letter, none within another.
 * Words that are for a place's people alone are left out.
 */
export function findMentions(text: string, words: readonly Word[], gazetteer: Gazetteer): Mention[] {
  const mentions: Mention[] = []
  for (let first = 0; first < words.length; first++) {
    if (!words[first]?.isCapitalised) continue
    const found = longestFrom(text, words, first, gazetteer)
    // "The Philippines" are looked up as "Philippines"; "The Hague" has no shorter name.
    const isShorter =
      found && /^the$/i.test(words[first]?.text ?? '') && longestFrom(text, words, first + 1, gazetteer)
    if (!found || isShorter) continue
    const whole = wholeName(text, words, found)
    mentions.push(whole)
    first = whole.last
  }
  return mentions
}

function longestFrom(text: string, words: readonly Word[], first: number, gazetteer: Gazetteer) {
  let found: Mention | undefined
  for (let last = first; last < words.length && last < first + span; last++) {
    const word = words[last]
    if (!word || (last > first && !isJoined(words, last))) break
    const phrase = text.slice(words[first]?.start, word.end)
    if (word.isCapitalised) {
      const matches = gazetteer.find(phrase)
      const isOffice =
        found && word.text === 'City' && words[last + 1]?.isCapitalised && isJoined(words, last + 1)
      if (isOffice && matches.every(isMinorAlternate)) break
      if (matches.some(({ relation }) => relation !== 'demonym'))
        found = mentionOf(text, words, [first, last], matches)
    }
    if (!gazetteer.hasLonger(word.isPossessive ? `${phrase}'s` : phrase)) break
  }
  return found
}

const areaKinds =
  /^(?:Province|Prefecture|Governorate|Oblast|County|District|Region|Territory|Valley|Delta|Bay|Island|Islands|Peninsula|Mountains|Hills|Basin|Plateau|Desert|Coast|Township|Parish|Borough)$/

/** "Springfield City" of "Springfield City Council"; "New York City" is a name. */
const isMinorAlternate = ({ place, relation }: GazetteerMatch) =>
  relation === 'alternate' && place.population < 1_000_000

/** With the direction and the kind that are written as parts of the name: "South Darfur", "Hunan Province". */
function wholeName(text: string, words: readonly Word[], { first, last, matches }: Mention): Mention {
  let start = first
  // Two in "South West England"; none that only begins a sentence, as in "Northern Syria is quiet".
  for (let index = first - 1; isJoined(words, index + 1); index--) {
    const word = words[index]
    if (!word?.isCapitalised || word.isPossessive || !isDirection(word.text)) break
    if (word.startsSentence && /ern$/i.test(word.text)) break
    start = index
  }
  const kind = words[last + 1]
  // "Denver District Judge" is no district.
  const isOffice = words[last + 2]?.isCapitalised && isJoined(words, last + 2) && !kind?.isPossessive
  const hasKind =
    kind && areaKinds.test(kind.text) && !isOffice && !words[last]?.isPossessive && isJoined(words, last + 1)
  return mentionOf(text, words, [start, hasKind ? last + 1 : last], matches)
}

/** The word before or after the mention, where no punctuation parts them. */
export const wordBefore = ({ words, first }: Mention) =>
  words[first - 1]?.isPossessive || !isJoined(words, first) ? undefined : words[first - 1]
export const wordAfter = ({ words, last }: Mention) =>
  words[last]?.isPossessive || !isJoined(words, last + 1) ? undefined : words[last + 1]
