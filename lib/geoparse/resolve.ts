import type { Gazetteer, GazetteerMatch } from '../gazetteer/gazetteer'
import { candidates } from './candidates'
import { kindClues } from './clues/kind-clues'
import { contextVotes, nearnessClue, type OtherName, voteClues } from './clues/place-clues'
import { isCountryClue, isNamedAfterCity, priorClues } from './clues/prior-clues'
import { contains } from './contains'
import { findMentions, type Mention, mentionOf } from './mention'
import { findPeoples, fromThere, namedPlaces } from './other-names'
import { findQualifiers, isIn, type Qualifiers } from './qualifiers'
import { splitWords, type Word } from './split-words'
import { type Clue, probabilityOf, type Toponym, weightOf } from './toponym'

export interface ResolveOptions {
  /** ISO 3166-1 alpha-2 code of the country that the text is mainly about. */
  readonly country?: string
}

/** A place that a name may mean, and how likely that is, if the name means any place. */
export interface WeighedCandidate extends GazetteerMatch {
  /** 0 to 1; the candidates of one name have 1 together, and less where it seems to be of none of them. */
  readonly probability: number
  /** What speaks for it, strongest first. */
  readonly reasons: readonly Clue[]
}

/** Names of one spelling mean one place in one text, unless what stands after them says otherwise. */
interface Sense {
  readonly mentions: Mention[]
  /** The numbers of their first words. */
  at: readonly number[]
  /** The places with what speaks for them whatever the other names mean. */
  known: readonly (GazetteerMatch & { reasons: readonly Clue[] })[]
  /** What the candidates have together of 1. */
  share: number
  weighed: WeighedCandidate[]
}

/**
 * For each toponym of a text the places of the gazetteer that it may mean, most likely first; none where the gazetteer has no
 * place of that name.
 */
export function resolve(
  text: string,
  toponyms: readonly (Omit<Toponym, 'why'> & Partial<Toponym>)[],
  gazetteer: Gazetteer,
  options: ResolveOptions = {},
): WeighedCandidate[][] {
  const words = splitWords(text)
  const mentions = toponyms.map((toponym) => mentionAt(text, words, toponym, gazetteer))
  const rest = findMentions(text, words, gazetteer).filter(
    (found) => !mentions.some(({ first, last }) => found.first <= last && found.last >= first),
  )
  const qualifiers = findQualifiers([...mentions, ...rest].sort((a, b) => a.first - b.first))
  const senses = sensesOf(mentions, qualifiers)
  const certainties = new Map(mentions.map((mention, i) => [mention, certaintyOf(toponyms[i])]))
  const all = [...new Set(senses.values())]
  const peoples = findPeoples(words, gazetteer)
  for (const sense of all) {
    weighAlone(sense, qualifiers, options)
    weigh(sense, [])
  }
  // Choices of others are better known from round to round.
  for (let round = 0; round < 3; round++) {
    const names = all.map(({ mentions: own, weighed, at }) =>
      namedPlaces(weighed, at, Math.max(...own.map((mention) => certainties.get(mention) ?? 0))),
    )
    for (const [i, sense] of all.entries()) {
      const others = [...names.filter((_, k) => k !== i), ...peoples]
      weigh(
        sense,
        others.map((name) => fromThere(name, sense.at)),
      )
    }
  }
  for (const sense of all) sense.weighed = sense.weighed.map(strongestFirst)
  return mentions.map((mention) => senses.get(mention)?.weighed ?? [])
}

const strongestFirst = (one: WeighedCandidate): WeighedCandidate => ({
  ...one,
  reasons: one.reasons.toSorted((a, b) => b.weight - a.weight),
})

function mentionAt(
  text: string,
  words: readonly Word[],
  toponym: { start: number; end: number; phrase: string },
  gazetteer: Gazetteer,
): Mention {
  const first = Math.max(
    0,
    words.findIndex(({ end }) => end > toponym.start),
  )
  const after = words.findIndex(({ start }) => start >= toponym.end)
  const last = Math.max(first, (after < 0 ? words.length : after) - 1)
  return { ...mentionOf(text, words, [first, last], candidates(toponym, gazetteer)), phrase: toponym.phrase }
}

function sensesOf(mentions: readonly Mention[], qualifiers: Qualifiers): Map<Mention, Sense> {
  const byName = new Map<string, Sense>()
  const senses = new Map<Mention, Sense>()
  for (const mention of mentions) {
    const area = qualifiers.areaAfter(mention)
    // "Paris, Texas" and "Paris, France" in one text are two; a bare "Paris" is the one that came first.
    const known = byName.get(mention.folded)
    const isOther =
      known && area && known.mentions.some((own) => isOtherArea(qualifiers.areaAfter(own), area))
    const sense = known && !isOther ? known : { mentions: [], at: [], known: [], share: 1, weighed: [] }
    sense.mentions.push(mention)
    if (!known) byName.set(mention.folded, sense)
    senses.set(mention, sense)
  }
  return senses
}

const isOtherArea = (own: Mention | undefined, area: Mention) =>
  own !== undefined && own.folded !== area.folded

function weighAlone(sense: Sense, qualifiers: Qualifiers, { country }: ResolveOptions): void {
  const { mentions } = sense
  const [mention] = mentions
  if (!mention) return
  sense.at = mentions.map(({ first }) => first)
  const isElsewhere = mentions.some((one) => qualifiers.strayAreaAfter(one) || isOtherTownship(one))
  sense.share = isElsewhere ? 0.3 : 1
  sense.known = mention.matches.map((match) => ({
    ...match,
    reasons: [
      ...priorClues(match, mention.matches, mention.phrase),
      ...qualifierClues(match, mentions, qualifiers),
      ...kindClues(match.place, mentions),
      ...listClues(match, mentions, qualifiers),
      ...isCountryClue(match.place, country),
    ],
  }))
}

function weigh(sense: Sense, names: readonly OtherName[]): void {
  const votes = contextVotes(names)
  const weighed = sense.known.map((match) => ({
    ...match,
    reasons: [...match.reasons, ...voteClues(match.place, votes), ...nearnessClue(match.place, names)],
  }))
  const weights = weighed.map(({ reasons }) => weightOf(reasons))
  const best = Math.max(...weights)
  const odds = weights.map((weight) => Math.exp(weight - best))
  const sum = odds.reduce((total, one) => total + one, 0) / sense.share
  sense.weighed = weighed
    .map((one, i) => ({
      ...one,
      probability: (odds[i] ?? 0) / sum,
    }))
    .sort((a, b) => b.probability - a.probability)
}

/** Townships have the names of towns elsewhere, and the gazetteer has few of them. */
const isOtherTownship = ({ phrase, matches }: Mention) =>
  / Township$/.test(phrase) && !matches.some(({ place }) => / Township$/.test(place.name))

/** How likely the words name a place at all; surely so where nobody says why they do. */
const certaintyOf = (toponym?: Partial<Toponym>) => (toponym?.why ? probabilityOf(toponym.why) : 1)

function qualifierClues(
  { place }: GazetteerMatch,
  mentions: readonly Mention[],
  qualifiers: Qualifiers,
): Clue[] {
  for (const mention of mentions) {
    const area = qualifiers.areaAfter(mention)
    if (area?.matches.some((outer) => isIn(place, outer.place))) {
      return [{ reason: `${area.phrase} right after its name`, weight: 9 }]
    }
    const loose = qualifiers.looseAreaAfter(mention)
    if (loose?.matches.some((outer) => contains(outer.place, place))) {
      return [{ reason: `${loose.phrase} soon after its name`, weight: 4 }]
    }
    const inner = qualifiers.placeBefore(mention)
    if (inner?.matches.some((match) => contains(place, match.place))) {
      return [{ reason: `${inner.phrase} right before its name`, weight: 6 }]
    }
  }
  return []
}

/** Lists are of one kind: "Oregon, New York and Indiana" are states. */
function listClues({ place }: GazetteerMatch, mentions: readonly Mention[], qualifiers: Qualifiers): Clue[] {
  if (place.kind !== 'state' && place.kind !== 'country') return []
  const isListed = mentions.some((mention) =>
    qualifiers
      .listed(mention)
      .some(
        ({ matches: [first, ...rest] }) => first?.place.kind === place.kind && !isNamedAfterCity(first, rest),
      ),
  )
  return isListed ? [{ reason: `another ${place.kind} beside it in a list`, weight: 2.5 }] : []
}
