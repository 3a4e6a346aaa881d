import type { Gazetteer, GazetteerPlace } from '../gazetteer/gazetteer'
import { agreementClues, listClues } from './clues/document-clues'
import { nameClues } from './clues/name-clues'
import { nearbyClues } from './clues/nearby-clues'
import { neighbourClues } from './clues/neighbour-clues'
import { qualifierClues } from './clues/qualifier-clues'
import { sentenceClues } from './clues/sentence-clues'
import { findPersons, type Persons } from './find-persons'
import { findUnknownNames } from './find-unknown-names'
import { findMentions, type Mention } from './mention'
import { findQualifiers } from './qualifiers'
import { splitWords } from './split-words'
import { type Clue, type Toponym, weightOf } from './toponym'

/**
 * Finds the words of an English text that name places, in their order. `nearby` are places that it surely names, as far as is
 * known: names of towns near them are then taken for towns more readily.
 */
export function recognise(
  text: string,
  gazetteer: Gazetteer,
  nearby: readonly GazetteerPlace[] = [],
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
    if (weightOf(why) <= 0) return []
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
  nearby: readonly GazetteerPlace[],
): Map<Mention, Clue[]> {
  const qualifiers = findQualifiers(mentions)
  const isArea = wordsOf(
    mentions.filter(({ matches }) =>
      matches.some(({ place }) => place.kind === 'state' || place.kind === 'country'),
    ),
  )
  const context = new Map(
    mentions.map((mention) => {
      const neighbours = [...personClues(mention, persons), ...neighbourClues(mention, isArea)]
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

function personClues({ first, last }: Mention, persons: Persons): Clue[] {
  const isInside = persons.words.has(first) || persons.words.has(last)
  return isInside ? [{ reason: 'part of a person’s name', weight: -6 }] : []
}

/** After "Ada Houston", "Houston" is most likely she. */
function lastNameClues({ phrase }: Mention, persons: Persons, context: readonly Clue[]): Clue[] {
  if (!persons.lastNames.has(phrase)) return []
  return [{ reason: 'a person of the text has this name', weight: weightOf(context) >= 2.5 ? -1.5 : -4 }]
}
