import type { GazetteerMatch } from '../../gazetteer/gazetteer'
import { isDirection } from '../direction'
import type { Mention } from '../mention'
import type { Clue } from '../toponym'
import { firstNames } from '../words/first-names'
import { ordinaryWords } from '../words/ordinary-words'
import { surnames } from '../words/surnames'

/** What the name says by itself, whatever stands around it. */
export function nameClues(mention: Mention): Clue[] {
  const { words, first, last, phrase, matches } = mention
  const clues: Clue[] = []
  const known = Math.max(-2.6, ...matches.map((match) => knownAs(match, phrase)))
  clues.push(
    matches.length > 0
      ? { reason: 'in the gazetteer', weight: known }
      : { reason: 'not in the gazetteer', weight: known },
  )
  const isOneWord = first === last
  const other = otherUse(mention)
  if (other) clues.push(other)
  if (!isOneWord && matches.length === 0) return clues
  if (!isOneWord) return [...clues, { reason: 'several words', weight: 1 }]

  const isWellKnown = known >= 2.5
  if (ordinaryWords.has(phrase.toLowerCase())) {
    const isAtStart = words[first]?.startsSentence
    clues.push({ reason: 'also an ordinary word', weight: isWellKnown ? -0.5 : isAtStart ? -4 : -2.5 })
  }
  if (isWellKnown) return clues
  if (firstNames.has(phrase)) clues.push({ reason: 'also a first name', weight: -1.5 })
  else if (surnames.has(phrase) || /^Mc\p{Lu}/u.test(phrase))
    clues.push({ reason: 'also a surname', weight: -1 })
  return clues
}

const days =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/
const notPlaces = new Set(['White House', 'Capitol Hill', 'Wall Street', 'Downing Street', 'Scotland Yard'])

/** What the same words mean more often. */
function otherUse({ words, first, last, phrase, matches }: Mention): Clue | undefined {
  if (days.test(phrase)) return { reason: 'a day or a month', weight: -6 }
  if (notPlaces.has(phrase)) return { reason: 'an institution called by its seat', weight: -6 }
  if (isDirection(phrase)) return { reason: 'a direction', weight: -5 }
  if (matches.some(({ relation }) => relation === 'demonym'))
    return { reason: 'also a word for a people', weight: -4 }
  const word = words[first]
  const isAlone = !words[first - 1]?.isAllCapitals && !words[last + 1]?.isAllCapitals
  const isShortName = matches.some(isShortForArea)
  if (first === last && word?.isAllCapitals && phrase.length <= 5 && isAlone && !isShortName) {
    return { reason: 'an acronym', weight: -4 }
  }
  return undefined
}

const isShortForArea = ({ place, relation, isRecognised }: GazetteerMatch) =>
  relation === 'abbreviation' && (isRecognised || place.kind === 'country' || place.kind === 'state')

/** How much it says that the name is that place's. */
function knownAs({ place, relation, isRecognised }: GazetteerMatch, phrase: string): number {
  // "NSW", and not "LAX": codes of airports are hardly ever meant. "PA" needs a place before it.
  const isShort =
    relation === 'abbreviation' && place.kind !== 'airport' && /^(?:\p{Lu}\.?){3,}$/u.test(phrase)
  if (!isRecognised && !isShort) return -1.5
  const isOther = relation === 'alternate' ? 0.7 : 0
  switch (place.kind) {
    case 'country':
    case 'continent':
    case 'sea':
    case 'region':
      return 3 - isOther
    case 'state':
      return (place.population > 3e6 ? 2.5 : 1.5) - isOther
    case 'island':
    case 'mountains':
    case 'river':
    case 'lake':
      return 1 - isOther
    case 'district':
      return 0.5 - isOther
    case 'airport':
      return -1.5
    case 'city':
      // A place of ten thousand inhabitants says little, one of a million as much as a state.
      return Math.min(2.4, Math.max(-1, Math.log10(place.population + 1) * 1.1 - 4.4)) - isOther
  }
}
