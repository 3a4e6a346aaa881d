import type { GazetteerPlace } from '../../gazetteer/gazetteer'
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
 * What capitalised words right before or after the name say: that it is a part of a longer name. `isOtherName` says of
 * the number of a word whether it is part of a name that stands for itself, as in "Dallas Texas".
 */
export function neighbourClues(mention: Mention, isOtherName: IsOtherName): Clue[] {
  return [before(mention, isOtherName), after(mention, isOtherName)].filter((clue) => clue !== undefined)
}

type IsOtherName = (index: number, mention: Mention) => boolean

function before(mention: Mention, isOtherName: IsOtherName): Clue | undefined {
  const word = wordBefore(mention)
  const { words, first } = mention
  if (!word || isOtherName(first - 1, mention)) return undefined
  if (word.text === 'of') return institutionOf(words, first - 1)
  if (word.text === 'the') return institutionOf(words, first - 2)
  if (isParty(mention)) return { reason: 'after a party', weight: 2.5 }
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

/** "Rep. Ada Quill, D-Springfield, said" */
const isParty = ({ words, first }: Mention) =>
  words[first]?.before === '-' && /^[DIR]$/.test(words[first - 1]?.text ?? '')

/** "University of Georgia", "Bank of England". `of` is the number of that word. */
function institutionOf(words: readonly Word[], of: number): Clue | undefined {
  const head = words[of - 1]
  if (words[of]?.text !== 'of' || !head?.isCapitalised || !isJoined(words, of)) return undefined
  if (organisationHeads.has(head.text) || /^(?:Army|Daughters|Knights|Order|Sons)$/.test(head.text))
    return { reason: 'part of the name of an organisation', weight: -5 }
  if (thingHeads.has(head.text)) return { reason: 'part of the name of a thing', weight: -3 }
  return undefined
}

const learned = /^(?:University|College|Institute|Academy|Seminary|Polytechnic|Laboratory|Tech)$/

const papers =
  /^(?:Times|Post|Tribune|Herald|Gazette|Journal|Globe|Chronicle|Observer|Star|Sun|News|Press|Review|Record|Register|Bank)$/

const sites = /^(?:Highway|Hospital|School|Stadium|Library|Airport|Museum|Park|Cemetery|Church)$/

function after(mention: Mention, isOtherName: IsOtherName): Clue | undefined {
  const { words, last } = mention
  if (!wordAfter(mention)) return undefined
  if (isOtherName(last + 1, mention)) return undefined
  const rest = restOfRun(words, last + 1)
  const [next] = rest
  if (!next || days.test(next)) return undefined
  if (words[last + 1]?.before === '-') return { reason: 'the beginning of a name with a hyphen', weight: -3 }
  const isLarge = isMainlyLarge(mention)
  const isLearned = rest.slice(0, 3).some((text) => learned.test(text))
  const isAgricultural = next === 'A' && words[last + 2]?.before === '&'
  if (isLearned || isAgricultural || isUniversity(mention))
    return { reason: 'part of the name of an organisation', weight: -5 }
  // A fair, a jail or a team of a county says where it is.
  if (/ (?:County|Parish)$/.test(mention.phrase) && !rest.some((text) => papers.test(text)))
    return { reason: 'before an office or a public body', weight: 0.5 }
  if (!isLarge && rest.length === 1 && /^(?:House|Regional|General|Memorial)$/.test(next))
    return { reason: 'part of the name of a thing', weight: -4 }
  // "Austin Energy", and not the Energy Secretary of a state.
  if (!isLarge && rest.length === 1 && organisationHeads.has(next))
    return { reason: 'part of the name of an organisation', weight: -5 }
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
  if (rest.some((text) => thingHeads.has(text))) return { reason: 'part of the name of a thing', weight: -4 }
  if (isLarge && rest.length === 1 && ordinaryWords.has(next.toLowerCase())) return undefined
  if (rest.some((text) => publicBodies.has(text)))
    return { reason: 'before a public body', weight: isLarge ? 0 : -0.5 }
  if (isLarge === false && surnames.has(next)) return { reason: 'before a surname', weight: -4 }
  if (firstNames.has(next)) return { reason: 'before a first name', weight: isLarge ? -1 : -2 }
  return { reason: 'the beginning of a longer name', weight: isLarge ? -1.5 : -3 }
}

/** Whether an area comes to mind rather than a town of the same name: "Georgia" is one, and "Alexandria" is not. */
function isMainlyLarge({ matches }: Mention): boolean {
  const isSmall = ({ kind }: GazetteerPlace) => kind === 'city' || kind === 'district'
  const people = Math.max(0, ...matches.map(({ place }) => (isSmall(place) ? place.population : 0)))
  return matches.some(
    ({ place, isRecognised }) =>
      isRecognised && !isSmall(place) && (place.population === 0 || place.population > people),
  )
}

/** "Ohio State" and "Fresno State" are universities; "Kano State" is a state, and so is "New York State" in most texts. */
const isUniversity = ({ words, last, matches, phrase }: Mention) =>
  words[last + 1]?.text === 'State' &&
  !(words[last + 2]?.isCapitalised && isJoined(words, last + 2)) &&
  !/^(?:New York|Washington)$/.test(phrase) &&
  !matches.some(({ place }) => place.kind === 'state' && place.countryCode !== 'US')

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
