import type { GazetteerPlace } from '../gazetteer/gazetteer'
import { contains } from './contains'
import type { Mention } from './mention'

/** Which names of a text say of the name before them where it lies. */
export interface Qualifiers {
  /** The name of the area that stands right after this name: "Paris, Texas". */
  areaAfter(mention: Mention): Mention | undefined
  /** The name that this one stands right after and says more of. */
  placeBefore(mention: Mention): Mention | undefined
  /** The name of an area that is said soon after: "Paris in Texas", "Paris, a town in Texas". */
  looseAreaAfter(mention: Mention): Mention | undefined
  /** The names beside this one in a list. */
  listed(mention: Mention): readonly Mention[]
}

/** `mentions` in the order of the text. */
export function findQualifiers(mentions: readonly Mention[]): Qualifiers {
  const areas = new Map<Mention, Mention>()
  const places = new Map<Mention, Mention>()
  const looseAreas = new Map<Mention, Mention>()
  const lists = new Map<Mention, Mention[]>()
  for (const [i, mention] of mentions.entries()) {
    const next = mentions[i + 1]
    if (!next) break
    const [link, linkBefore, linkAfter] = [i, i - 1, i + 1].map((k) => linkOf(mentions[k], mentions[k + 1]))
    const others = [linkBefore && mentions[i - 1], mention, next, linkAfter && mentions[i + 2]]
    if ((link === 'comma' || link === 'bracket') && isWithin(mention, next) && !areOneKind(others)) {
      areas.set(mention, next)
      places.set(next, mention)
    } else if (link === 'in' && mention.matches.length > 0 && isWithin(mention, next)) {
      looseAreas.set(mention, next)
    } else if (link === 'comma' || link === 'and') {
      lists.set(mention, [...(lists.get(mention) ?? []), next])
      lists.set(next, [...(lists.get(next) ?? []), mention])
    }
  }
  return {
    areaAfter: (mention) => areas.get(mention),
    placeBefore: (mention) => places.get(mention),
    looseAreaAfter: (mention) => looseAreas.get(mention),
    listed: (mention) => lists.get(mention) ?? [],
  }
}

type Link = 'comma' | 'bracket' | 'and' | 'in'

/** What stands between two names that follow each other. */
function linkOf(mention?: Mention, next?: Mention): Link | undefined {
  if (!mention || !next) return undefined
  const between = next.words.slice(mention.last + 1, next.first + 1)
  const gaps = between.map(({ before }) => before)
  const [gap = ''] = gaps
  if (between.length === 1) {
    if (/^\.?, $/.test(gap)) return 'comma'
    return / \($/.test(gap) ? 'bracket' : undefined
  }
  if (!gaps.slice(1).every((other) => other === ' ') || !/^,? $/.test(gap)) return undefined
  const words = between.slice(0, -1).map(({ text }) => text)
  if (words.length === 1 && /^(?:and|or)$/.test(words[0] ?? '')) return 'and'
  const isShort = words.length <= 5 && words.every((word) => /^\p{Ll}/u.test(word))
  return isShort && /(?:^| )in(?: the)?(?: [a-z]+ern)?$/.test(words.join(' ')) ? 'in' : undefined
}

/** Whether a place of one name lies in a place of the other. */
function isWithin(mention: Mention, area: Mention): boolean {
  if (mention.matches.length === 0) {
    return area.matches.some(({ place, isRecognised }) => isRecognised && isArea(place))
  }
  return area.matches.some(({ place: outer }) => mention.matches.some(({ place }) => isIn(place, outer)))
}

/** "Washington, D.C." says its own name. */
export const isIn = (place: GazetteerPlace, area: GazetteerPlace) =>
  contains(area, place) || (area.id === place.id && place.kind === 'city')

const isArea = ({ kind }: GazetteerPlace) => kind === 'country' || kind === 'state' || kind === 'district'

/** "Nevada, Iowa and Ohio" are three states, though Iowa has a town of that name. */
function areOneKind(mentions: readonly (Mention | undefined)[]): boolean {
  const listed = mentions.filter((mention) => mention !== undefined)
  const [kind, ...kinds] = listed.map(mainKind)
  return kinds.length >= 2 && kind !== undefined && kinds.every((other) => other === kind)
}

const mainKind = ({ matches }: Mention) =>
  (['country', 'state'] as const).find((kind) =>
    matches.some(({ place, relation }) => place.kind === kind && relation !== 'alternate'),
  )
