import type { Gazetteer, GazetteerMatch } from '../gazetteer/gazetteer'
import { candidates } from './candidates'
import { kindClues } from './clues/kind-clues'
import { contextVotes, type Neighbour, nearnessClue, voteClues } from './clues/place-clues'
import { isCountryClue, isNamedAfterCity, priorClues } from './clues/prior-clues'
import { contains } from './contains'
import { findMentions, type Mention, mentionOf } from './mention'
import { findQualifiers, isIn, type Qualifiers } from './qualifiers'
import { splitWords, type Word } from './split-words'
import { type Clue, weightOf } from './toponym'

export interface ResolveOptions {
  /** ISO 3166-1 alpha-2 code of the country that the text is mainly about. */
  readonly country?: string
}

/** A place that a name may mean, and how likely that is, if the name means any place. */
export interface WeighedCandidate extends GazetteerMatch {
  /** 0 to 1; the candidates of one name have 1 together. */
  readonly probability: number
  /** What speaks for it, strongest first. */
  readonly reasons: readonly Clue[]
}

/** Names of one spelling mean one place in one text, unless what stands after them says otherwise. */
interface Sense {
  readonly mentions: Mention[]
  weighed: WeighedCandidate[]
}

/**
 * For each toponym of a text the places of the gazetteer that it may mean, most likely first; none where the gazetteer has no
 * place of that name.
 */
export function resolve(
  text: string,
  toponyms: readonly { start: number; end: number; phrase: string }[],
  gazetteer: Gazetteer,
  options: ResolveOptions = {},
): WeighedCandidate[][] {
  const words = splitWords(text)
  const mentions = toponyms.map((toponym) => mentionAt(text, words, toponym, gazetteer))
  const others = findMentions(text, words, gazetteer).filter(
    (found) => !mentions.some(({ first, last }) => found.first <= last && found.last >= first),
  )
  const qualifiers = findQualifiers([...mentions, ...others].sort((a, b) => a.first - b.first))
  const senses = sensesOf(mentions, qualifiers)
  const all = [...new Set(senses.values())]
  const peoples = findPeoples(words, gazetteer)
  for (const sense of all) weigh(sense, qualifiers, options, [])
  // Choices of others are better known in the second round.
  for (let round = 0; round < 2; round++) {
    const chosen = all.flatMap(neighboursOf)
    for (const sense of all) {
      const rest = [...chosen.filter(({ sense: other }) => other !== sense), ...peoples]
      weigh(
        sense,
        qualifiers,
        options,
        rest.map((neighbour) => fromThere(neighbour, sense)),
      )
    }
  }
  return mentions.map((mention) => senses.get(mention)?.weighed ?? [])
}

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
    const sense = known && !isOther ? known : { mentions: [], weighed: [] }
    sense.mentions.push(mention)
    if (!known) byName.set(mention.folded, sense)
    senses.set(mention, sense)
  }
  return senses
}

const isOtherArea = (own: Mention | undefined, area: Mention) =>
  own !== undefined && own.folded !== area.folded

function weigh(
  sense: Sense,
  qualifiers: Qualifiers,
  { country }: ResolveOptions,
  neighbours: readonly Neighbour[],
): void {
  const [mention] = sense.mentions
  if (!mention) return
  const votes = contextVotes(neighbours)
  const weighed = mention.matches.map((match) => {
    const reasons = [
      ...priorClues(match, mention.matches, mention.phrase),
      ...qualifierClues(match, sense.mentions, qualifiers),
      ...kindClues(match.place, sense.mentions),
      ...listClues(match, sense.mentions, qualifiers),
      ...isCountryClue(match.place, country),
      ...voteClues(match.place, votes),
      ...nearnessClue(match.place, neighbours),
    ]
    return { ...match, reasons }
  })
  const best = Math.max(...weighed.map(({ reasons }) => weightOf(reasons)))
  const odds = weighed.map(({ reasons }) => Math.exp(weightOf(reasons) - best))
  const sum = odds.reduce((total, one) => total + one, 0)
  sense.weighed = weighed
    .map((one, i) => ({
      ...one,
      reasons: one.reasons.toSorted((a, b) => b.weight - a.weight),
      probability: (odds[i] ?? 0) / sum,
    }))
    .sort((a, b) => b.probability - a.probability)
}

const negligible = 0.05

interface PlacedNeighbour extends Neighbour {
  /** The numbers of the words where it is named. */
  readonly at: readonly number[]
}

/** Every place that the name may well mean, so that names that are each unsure can agree on one corner of the world. */
function neighboursOf(sense: Sense): (PlacedNeighbour & { sense: Sense })[] {
  const at = sense.mentions.map(({ first }) => first)
  return sense.weighed
    .filter(({ probability }) => probability > negligible)
    .map(({ place, probability }) => ({ sense, at, place, weight: probability * frequency(at) }))
}

/** Words for a people name no place, and yet say which country is spoken of. */
function findPeoples(words: readonly Word[], gazetteer: Gazetteer): PlacedNeighbour[] {
  const uses = new Map<string, number[]>()
  for (const [i, { text, isCapitalised }] of words.entries()) {
    if (isCapitalised) uses.set(text, [...(uses.get(text) ?? []), i])
  }
  return [...uses].flatMap(([word, at]) =>
    gazetteer
      .find(word)
      .filter(({ relation }) => relation === 'demonym')
      .map(({ place }) => ({ place, at, weight: 0.7 * frequency(at) })),
  )
}

const frequency = ({ length }: readonly number[]) => 1 + Math.log(length)

/** What is said close by counts in full, and what is said elsewhere a third; the first words say where the news is from. */
function fromThere({ place, weight, at }: PlacedNeighbour, { mentions }: Sense): Neighbour {
  const apart = Math.min(...at.flatMap((index) => mentions.map(({ first }) => Math.abs(index - first))))
  const isLead = Math.min(...at) < 12
  return { place, weight: weight * (0.33 + 0.67 * Math.exp(-apart / 40)) * (isLead ? 1.5 : 1) }
}

function qualifierClues(
  { place }: GazetteerMatch,
  mentions: readonly Mention[],
  qualifiers: Qualifiers,
): Clue[] {
  for (const mention of mentions) {
    const area = qualifiers.areaAfter(mention)
    if (area?.matches.some((outer) => isIn(place, outer.place))) {
      return [{ reason: `lies in ${area.phrase}, which follows its name`, weight: 9 }]
    }
    const loose = qualifiers.looseAreaAfter(mention)
    if (loose?.matches.some((outer) => contains(outer.place, place))) {
      return [{ reason: `lies in ${loose.phrase}, which is said soon after`, weight: 4 }]
    }
    const inner = qualifiers.placeBefore(mention)
    if (inner?.matches.some((match) => contains(place, match.place))) {
      return [{ reason: `has ${inner.phrase} in it, which stands before its name`, weight: 6 }]
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
  return isListed ? [{ reason: `in a list with a ${place.kind}`, weight: 2.5 }] : []
}
