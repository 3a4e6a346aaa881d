import type { Gazetteer } from '../gazetteer/gazetteer'
import { agreementClues, listClues } from './clues/document-clues'
import { nameClues } from './clues/name-clues'
import { type NearbyPlace, nearbyClues, nearnessOf } from './clues/nearby-clues'
import { neighbourClues } from './clues/neighbour-clues'
import { qualifierClues } from './clues/qualifier-clues'
import { sentenceClues } from './clues/sentence-clues'
import { findPersons, type Persons } from './find-persons'
import { findUnknownNames } from './find-unknown-names'
import { findMentions, type Mention } from './mention'
import { findQualifiers, isWithin } from './qualifiers'
import { splitWords } from './split-words'
import { type Clue, type Toponym, weightOf } from './toponym'

interface RecogniseOptions {
  /** Places that the text names, as far as is known: names of towns near them are then taken for towns more readily. */
  nearby?: readonly NearbyPlace[]
  /** What the clues of a name weigh at least: more likely a place than not, unless this says otherwise. */
  least?: number
}

/** Finds the words of an English text that name places, in their order. */
export function recognise(
  text: string,
  gazetteer: Gazetteer,
  { nearby = [], least = 0 }: RecogniseOptions = {},
): Toponym[] {
  const words = splitWords(text)
  const known = findMentions(text, words, gazetteer)
  const persons = findPersons(
    words,
    wordsOf(known.filter((mention) => mention.last > mention.first && isWellKnown(mention))),
  )
  // Words for a people, and what the text also writes with a small letter.
  const small = new Set(words.filter(({ isCapitalised }) => !isCapitalised).map(({ text: word }) => word))
  const isOtherName = (word: string) =>
    /^\p{Lu}/u.test(word) && (small.has(word.toLowerCase()) || gazetteer.find(word).length > 0)
  const mentions = [...known, ...findUnknownNames(text, words, known, persons, isOtherName)].sort(
    (a, b) => a.first - b.first,
  )
  const clues = weigh(mentions, persons, nearby)
  return mentions.flatMap((mention) => {
    const why = clues.get(mention) ?? []
    if (weightOf(why) <= least) return []
    const { start, end, phrase } = mention
    const sorted = why.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    return [{ start, end, phrase, why: sorted }]
  })
}

const isWellKnown = ({ matches }: Mention) => matches.some(({ isRecognised }) => isRecognised)

/** Whether the word of that number is part of a mention. */
function wordsOf(mentions: readonly Mention[]): (index: number) => boolean {
  const numbers = new Set(
    mentions.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i)),
  )
  return (index) => numbers.has(index)
}

function weigh(
  mentions: readonly Mention[],
  persons: Persons,
  nearby: readonly NearbyPlace[],
): Map<Mention, Clue[]> {
  const qualifiers = findQualifiers(mentions)
  const isOtherName = (index: number, mention: Mention) =>
    mentions.some(
      (other) =>
        other.first <= index && index <= other.last && (isInArea(mention, other) || areTwins(mention, other)),
    )
  const context = new Map(
    mentions.map((mention) => {
      const neighbours = [...personClues(mention, persons), ...neighbourClues(mention, isOtherName)]
      const isPart = weightOf(neighbours) <= -2.5
      // "at Michigan State University": what stands around it stands around the longer name.
      const around = [...sentenceClues(mention), ...qualifierClues(mention, qualifiers)]
      return [mention, [...neighbours, ...(isPart ? around.filter(({ weight }) => weight < 0) : around)]]
    }),
  )
  const clues = new Map(
    mentions.map((mention) => [
      mention,
      [
        ...nameClues(mention),
        ...(context.get(mention) ?? []),
        ...agreementClues(mention, context),
        ...(weightOf(context.get(mention) ?? []) > -2 ? nearbyClues(mention, nearby) : []),
        ...lastNameClues(mention, persons, context.get(mention) ?? []),
      ],
    ]),
  )
  const isSure = (mention: Mention) => weightOf(clues.get(mention) ?? []) > 1
  // From both ends, so that one sure name of a list speaks for all of it.
  const order = [...mentions.keys()]
  for (const i of [...order, ...order.toReversed()]) {
    const mention = mentions[i]
    const own = (mention && clues.get(mention)) ?? []
    if (!mention || isSure(mention)) continue
    const before = own.filter(({ reason }) => !reason.startsWith('in a list'))
    clues.set(mention, [...before, ...listClues(mention, [mentions[i - 1], mentions[i + 1]], isSure)])
  }
  return clues
}

/** "Dallas Texas" */
const isInArea = (mention: Mention, area: Mention) =>
  area.matches.some(({ place }) => place.kind === 'state' || place.kind === 'country') &&
  isWithin(mention, area)

/** "Minneapolis-St. Paul": two towns near each other with a hyphen between. */
const areTwins = (mention: Mention, other: Mention) =>
  (mention.words[other.last + 1]?.before === '-' || mention.words[other.first]?.before === '-') &&
  mention.matches.some(
    ({ place, isRecognised }) =>
      isRecognised &&
      nearnessOf(
        place,
        other.matches.filter((match) => match.isRecognised).map((match) => ({ ...match, certainty: 1 })),
      ) > 0.3,
  )

function personClues({ first, last }: Mention, persons: Persons): Clue[] {
  const isInside = persons.words.has(first) || persons.words.has(last)
  return isInside ? [{ reason: 'part of a person’s name', weight: -6 }] : []
}

/** After "Ada Houston", "Houston" is most likely she. */
function lastNameClues({ phrase }: Mention, persons: Persons, context: readonly Clue[]): Clue[] {
  if (!persons.lastNames.has(phrase)) return []
  return [{ reason: 'a person of the text has this name', weight: weightOf(context) >= 2.5 ? -1.5 : -4 }]
}
