import { isDirection } from '../direction'
import { type Mention, wordAfter, wordBefore } from '../mention'
import type { Word } from '../split-words'
import type { Clue } from '../toponym'
import { placeKinds } from '../words/name-heads'
import { speechVerbs } from '../words/person-titles'

const strong = new Set(
  'in near outside throughout across inside at around within toward towards into via neighbouring neighboring downtown'.split(
    ' ',
  ),
)
const weak = new Set(
  'from to between through of for over beyond along leaving visiting visit reached entering off'.split(' '),
)
const people =
  /^(?:m[ae]n|wom[ae]n|couple|teenager|teen|boy|girl|family|residents?|natives?|officials|authorities|police|firefighters|government|courtroom|courthouse|airport|hospital|hospitals|schools)$/
const compass =
  /^(?:north|south|east|west)(?:ern|east|west|eastern|western|[- ]?central)?$|^central$|^mainland$|^rural$|^upstate$|^suburban$/

/** What the sentence says around the name. */
export function sentenceClues(mention: Mention): Clue[] {
  const { words, first, last, matches } = mention
  const clues: Clue[] = []
  const add = (reason: string, weight: number) => clues.push({ reason, weight })

  let previous = wordBefore(mention)
  const hasArticle = /^the$/i.test(previous?.text ?? '')
  if (hasArticle) previous = words[first - 2]
  const word = previous?.text.toLowerCase() ?? ''
  const isAfterCapital = wordBefore(mention)?.isCapitalised && !wordBefore(mention)?.startsSentence
  if (!isAfterCapital) {
    // "in Houston's office" may be a person's.
    if (strong.has(word)) add(`after "${word}"`, hasArticle || words[last]?.isPossessive ? 1 : 2.5)
    else if (compass.test(word) && !hasArticle) add(`after "${word}"`, 2.5)
    else if (placeKinds.has(word) && !hasArticle) add(`after "${word}"`, 1.5)
    // "the village of Pandi", and not "the Department of Health".
    else if (word === 'of' && placeKinds.has(words[first - (hasArticle ? 3 : 2)]?.text ?? ''))
      add('after a kind of place and "of"', 3)
    else if (weak.has(word)) add(`after "${word}"`, hasArticle ? 0.3 : 0.8)
  }

  const next = words[last + 1]
  // "U.S. 72" is a road.
  if (/^U\.?S\.?$/.test(mention.phrase) && next?.before === ' ' && /^\d+$/.test(next.text))
    add('the name of a road', -6)
  const isCode = /^[/$€£]/.test(next?.before ?? '') && /\d/.test(next?.text ?? '')
  if (isCode || /\$$/.test(words[first]?.before ?? '')) add('part of an amount or a code', -6)
  const follower = wordAfter(mention)
  const isCountry = matches.some(({ place }) => place.kind === 'country')
  if (follower && !follower.isCapitalised) {
    if (
      follower.before === '-' &&
      /^(?:based|area|wide|born|bound|administered|controlled|held|style)$/.test(follower.text)
    )
      add('before "-based" or the like', 2.5)
    else if (placeKinds.has(follower.text)) add(`before "${follower.text}"`, 1.5)
    else if (people.test(follower.text)) add(`before "${follower.text}"`, 1)
    else if (
      !isCountry &&
      /^(?:virus|ebolavirus|fever|flu|disease|syndrome|strain|encephalitis)$/.test(follower.text)
    )
      add('the name of a disease', -4)
    else if (speechVerbs.has(follower.text)) add(`before "${follower.text}"`, -1)
  }
  if (
    next &&
    /^, $/.test(next.before) &&
    /^[1-9]\d$/.test(next.text) &&
    /^[,.]/.test(words[last + 2]?.before ?? '')
  ) {
    add('before an age', -4)
  }
  if (isPlacedByDirection(words, last)) add('before its direction from elsewhere', 2)
  if (isDateline(mention)) add('in a dateline', 4)
  return clues
}

/** "Tully, south of Cairns" and "Bonham, about 35 miles west of Paris". */
function isPlacedByDirection(words: readonly Word[], last: number): boolean {
  if (!/^, $/.test(words[last + 1]?.before ?? '')) return false
  const after = words.slice(last + 1, last + 9).map(({ text }) => text)
  const of = after.indexOf('of')
  return (
    of > 0 &&
    /^\p{Lu}/u.test(after[of + 1] ?? '') &&
    isDirection(after[of - 1] ?? '') &&
    after.slice(0, of).every((word) => /^[\p{Ll}\d]/u.test(word))
  )
}

/** "HOMS, Syria (AP) —" at the beginning of a paragraph. */
function isDateline({ words, first, last }: Mention): boolean {
  const isFirst = first === 0 || /\n/.test(words[first]?.before ?? '')
  if (!isFirst) return false
  for (let index = last + 1; index <= last + 4; index++) {
    const gap = words[index]?.before ?? ''
    if (/^(?:\.|\))? ?(?:—|–|--|-)\s/.test(gap) || /^\) ?(?:—|–|--|-)/.test(gap)) return true
    if (!/^(?:, |\. ?,? ?|\.?,? ?\(| )$/.test(gap) || !words[index]?.isCapitalised) return false
  }
  return false
}
