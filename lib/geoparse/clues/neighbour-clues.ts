import { isDirection } from '../direction'
import { isJoined, type Mention, wordAfter, wordBefore } from '../mention'
import type { Word } from '../split-words'
import type { Clue } from '../toponym'
import { firstNames } from '../words/first-names'
import { organisationHeads, placeKinds, publicBodies, thingHeads } from '../words/name-heads'
import { ordinaryWords } from '../words/ordinary-words'
import { personTitles } from '../words/person-titles'
import { surnames } from '../words/surnames'

const days =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/

/**
 * What capitalised words right before or after the name say: that it is a part of a longer name. `isArea` says of the number of
 * a word whether it is part of the name of a state or a country, as in "Dallas Texas".
 */
export function neighbourClues(mention: Mention, isArea: (index: number) => boolean): Clue[] {
  return [before(mention, isArea), after(mention, isArea)].filter((clue) => clue !== undefined)
}

function before(mention: Mention, isArea: (index: number) => boolean): Clue | undefined {
  const word = wordBefore(mention)
  const { words, first } = mention
  if (!word || isArea(first - 1)) return undefined
  if (word.text === 'of') return institutionOf(mention)
  if (words[first]?.before === '-' && !word.isCapitalised) return { reason: 'after a prefix', weight: -2.5 }
  if (!word.isCapitalised || days.test(word.text)) return undefined
  const folded = word.text.toLowerCase()
  if (words[first]?.before === '-') {
    return isDirection(folded) ? undefined : { reason: 'the end of a name with a hyphen', weight: -3 }
  }
  if (word.startsSentence && (ordinaryWords.has(folded) || isDirection(folded))) return undefined
  if (isDirection(folded) || placeKinds.has(folded)) return { reason: 'after a kind of place', weight: 0.5 }
  // "Mayor London Breed": persons are found for themselves.
  if (personTitles.has(word.text)) return { reason: 'after a title', weight: -2 }
  if (ordinaryWords.has(folded) || publicBodies.has(word.text))
    return { reason: 'after a capitalised word', weight: -1 }
  return { reason: 'the end of a longer name', weight: -3 }
}

/** "University of Georgia", "Bank of England". */
function institutionOf({ words, first }: Mention): Clue | undefined {
  const head = words[first - 2]
  if (!head?.isCapitalised || !isJoined(words, first - 1)) return undefined
  if (organisationHeads.has(head.text)) return { reason: 'part of the name of an organisation', weight: -5 }
  if (thingHeads.has(head.text)) return { reason: 'part of the name of a thing', weight: -3 }
  return undefined
}

const learned = /^(?:University|College|Institute|Academy|Seminary|Polytechnic)$/

const sites = /^(?:Hospital|School|Stadium|Library|Airport|Museum|Park|Cemetery|Church)$/

function after(mention: Mention, isArea: (index: number) => boolean): Clue | undefined {
  const { words, last, matches } = mention
  if (!wordAfter(mention)) return undefined
  if (isArea(last + 1))
    return firstNames.has(mention.phrase) ? { reason: 'a first name before a name', weight: -3 } : undefined
  const rest = restOfRun(words, last + 1)
  const [next] = rest
  if (!next || days.test(next)) return undefined
  if (words[last + 1]?.before === '-') return { reason: 'the beginning of a name with a hyphen', weight: -3 }
  const isLarge = matches.some(({ place }) => place.kind !== 'city' && place.kind !== 'district')
  const isDistrict = matches.some(({ place }) => place.kind === 'district')
  const isLearned = rest.slice(0, 3).some((text) => learned.test(text))
  if (isLearned) return { reason: 'part of the name of an organisation', weight: -5 }
  const site = rest.findIndex((text) => sites.test(text))
  // "Charlotte General Hospital"; a "School District" is a public body.
  if (site >= 0) {
    return publicBodies.has(rest[site + 1] ?? '')
      ? { reason: 'before an office or a public body', weight: 0.5 }
      : { reason: 'part of the name of a thing', weight: -4 }
  }
  const isOffice = rest.some((text, i) => i > 0 && personTitles.has(text) && !thingHeads.has(text))
  const isBody = publicBodies.has(next) || (personTitles.has(next) && !thingHeads.has(next))
  // "Ohio Department of Health", "US Energy Secretary".
  if (isBody || (isLarge && isOffice)) return { reason: 'before an office or a public body', weight: 0.5 }
  if (placeKinds.has(next.toLowerCase())) return { reason: 'before a kind of place', weight: 1 }
  if (rest.some((text) => organisationHeads.has(text))) {
    return { reason: 'part of the name of an organisation', weight: -5 }
  }
  if (isDistrict && rest.at(-1) === 'Court') return { reason: 'before a public body', weight: 0.5 }
  if (rest.some((text) => thingHeads.has(text))) return { reason: 'part of the name of a thing', weight: -4 }
  if (isLarge && rest.length === 1 && ordinaryWords.has(next.toLowerCase())) return undefined
  if (rest.some((text) => publicBodies.has(text)))
    return { reason: 'before a public body', weight: isLarge ? 0 : -0.5 }
  if (isLarge === false && surnames.has(next)) return { reason: 'before a surname', weight: -4 }
  if (firstNames.has(next)) return { reason: 'before a first name', weight: isLarge ? -1 : -2 }
  return { reason: 'the beginning of a longer name', weight: isLarge ? -1.5 : -3 }
}

/** The capitalised words that follow, "of", "the", "and" and "for" among them, up to five. */
function restOfRun(words: readonly Word[], from: number): string[] {
  const rest: string[] = []
  for (let index = from; index < words.length && rest.length < 5; index++) {
    const word = words[index]
    if (!word || !isJoined(words, index)) break
    if (word.isCapitalised) rest.push(word.text)
    else if (!/^(?:of|the|for|and|&)$/.test(word.text) || rest.length === 0) break
    if (word.isPossessive) break
  }
  return rest
}
