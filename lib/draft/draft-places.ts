import type { ArticleText } from '../articles/article'
import { nameFinder, plainName } from '../articles/name-finder'
import type { PlaceFeature } from '../articles/schema'
import { standsForGovernment } from '../articles/stands-for-government'
import { wholeText } from '../articles/whole-text'
import type { Gazetteer } from '../gazetteer/gazetteer'
import { type GeoparsedToponym, geoparse } from '../geoparse/geoparse'
import { type UnnamedPlace, unnamedPlaces } from '../geoparse/unnamed-places'
import { candidatesOf } from './candidate-of'
import { chooseQuotes, type Mention, sentenceOf } from './choose-quotes'
import { type CountryArea, describeChoice, locatePlace } from './locate-place'
import { slugFinder } from './slug-finder'

export interface DraftInput {
  text: ArticleText[]
  /** BCP 47. */
  lang: string
  /** Names that look like names of places and are none. */
  notPlaces?: readonly string[]
  /** The places that the article has already. */
  present: readonly PlaceFeature[]
  gazetteer: Gazetteer
  /** ISO 3166-1 alpha-2 code of the country that the article is mainly about. */
  country?: string
  countryArea: CountryArea
  /** Whether names that are not in the gazetteer come into the draft, to be listed or given a position. */
  listsUnknown: boolean
}

/** Words of an article, and the sentence that they stand in. */
export interface Excerpt {
  phrase: string
  sentence: string
}

export interface Draft {
  /** Unreviewed, in the article's order. */
  places: PlaceFeature[]
  /** Names that the gazetteer does not have, and that are not among the places. */
  unknown: Excerpt[]
  /** What the article speaks of and does not name. */
  unnamed: Excerpt[]
}

/** All mentions of one place, or of one name that is not in the gazetteer. */
interface Group {
  toponyms: GeoparsedToponym[]
  /** The one that is most surely this place. */
  surest: GeoparsedToponym
}

/** Drafts the places that an English article names and does not have yet: one for all mentions of a place. */
export function draftPlaces(input: DraftInput): Draft {
  const { text: parts, gazetteer, present, country } = input
  const { text, locate } = wholeText(parts)
  const isKnown = nameFinder(present.map(({ properties }) => properties))
  const spans = present.flatMap(({ properties }) => properties.quotes.map(({ toponym }) => toponym))
  const notPlaces = new Set(input.notPlaces?.map(plainName))
  const toponyms = geoparse(text, gazetteer, { country })
  const groups = groupByPlace(toponyms.filter(({ phrase }) => !notPlaces.has(plainName(phrase)))).filter(
    ({ toponyms, surest: { chosen } }) =>
      !toponyms.some(({ phrase }) => isKnown({ phrase, ...chosen?.place })),
  )
  const slugFor = slugFinder(present)
  const places: PlaceFeature[] = []
  const unknown: Excerpt[] = []
  for (const group of groups) {
    const mentions = group.toponyms.map(({ start, end }): Mention => {
      const { paragraph, start: from } = locate(start)
      return { paragraph, start: from, end: from + end - start }
    })
    const outside = mentions.filter((mention) => !isWithin(mention, parts, spans))
    const quotes = chooseQuotes(outside, parts, input.lang)
    const [quote] = quotes
    if (!quote) continue
    if (!group.surest.chosen && !input.listsUnknown) {
      unknown.push({ phrase: group.surest.phrase, sentence: quote.exact })
      continue
    }
    const place = placeOf(group, quotes, doubtsOf(group, text), slugFor)
    const { candidates = [] } = place.properties
    const [first] = candidates
    places.push(first ? locatePlace(place, first, describeChoice(candidates), input.countryArea) : place)
  }
  const unnamed = unnamedPlaces(text, gazetteer).map((found) => excerptOf(found, locate(found.start), input))
  return { places, unknown, unnamed }
}

/** Names of one place are one group, in the order of their first mentions. */
function groupByPlace(toponyms: readonly GeoparsedToponym[]): Group[] {
  const groups = new Map<string, Group>()
  for (const toponym of toponyms) {
    const key = toponym.chosen ? `${toponym.chosen.place.id}` : `“${plainName(toponym.phrase)}”`
    const group = groups.get(key)
    if (!group) groups.set(key, { toponyms: [toponym], surest: toponym })
    else {
      group.toponyms.push(toponym)
      if (toponym.score > group.surest.score) group.surest = toponym
    }
  }
  return [...groups.values()]
}

/** Whether a name stands within a longer one that the article has a place of: "Syria" in "western Syria". */
function isWithin(
  { paragraph, start, end }: Mention,
  parts: ArticleText[],
  spans: readonly string[],
): boolean {
  const part = parts[paragraph]
  if (part?.kind !== 'paragraph') return false
  return spans.some((span) => {
    for (let at = part.text.indexOf(span); at !== -1; at = part.text.indexOf(span, at + 1)) {
      if (at <= start && end <= at + span.length) return true
    }
    return false
  })
}

function placeOf(
  { surest }: Group,
  quotes: PlaceFeature['properties']['quotes'],
  doubts: string[],
  slugFor: (name: string, areas: string[]) => string,
): PlaceFeature {
  const candidates = candidatesOf(surest)
  const [first] = candidates
  // "U.S." is short for what has a longer name, and a dateline is in capitals.
  const isShort = surest.chosen?.relation === 'abbreviation' || /^[\p{Lu}\s-]{4,}$/u.test(surest.phrase)
  const name = isShort && first ? first.name : surest.phrase.replace(/^the (?=\p{Lu})/u, '')
  const areas = [first?.stateProvince, first?.countryCode].flatMap((area) => area ?? [])
  return {
    type: 'Feature',
    id: slugFor(name, areas),
    geometry: null,
    properties: {
      name,
      kind: first?.kind ?? 'place',
      quotes,
      basis: 'named',
      reviewed: false,
      candidates,
      ...(doubts.length > 0 && { doubts }),
    },
  }
}

/** What speaks against taking the words for that place. */
function doubtsOf({ toponyms, surest: { why, chosen } }: Group, text: string): string[] {
  const isGovernment =
    chosen?.place.featureCode === 'PPLC' &&
    toponyms.every(({ start, phrase }) => standsForGovernment(text, start, phrase))
  return [
    ...why.filter(({ weight }) => weight < 0).map(({ reason }) => reason),
    ...(isGovernment ? ['the name of a capital may stand for its government'] : []),
  ]
}

function excerptOf(
  { phrase, end, start }: UnnamedPlace,
  { paragraph, start: from }: { paragraph: number; start: number },
  { text, lang }: DraftInput,
): Excerpt {
  const mention = { paragraph, start: from, end: from + end - start }
  return { phrase, sentence: sentenceOf(mention, text, lang) }
}
