import { foldName } from '../gazetteer/fold-name'

/** What a place of an article is known by. */
interface KnownPlace {
  name: string
  quotes: readonly { toponym: string }[]
  sameAs?: readonly string[]
}

/** What a text calls a place, and what a gazetteer knows of it. */
export interface FoundName {
  phrase: string
  /** What the gazetteer calls it. */
  name?: string
  /** Its address there. */
  sameAs?: string
}

/** Tells whether a name is that of one of these places, by its words or by the place that it means. */
export function nameFinder(places: readonly KnownPlace[]): (found: FoundName) => boolean {
  const names = new Set(
    places.flatMap(({ name, quotes }) => [name, ...quotes.map(({ toponym }) => toponym)]).map(plainName),
  )
  const addresses = new Set(places.flatMap(({ sameAs = [] }) => sameAs))
  return ({ phrase, name, sameAs }) =>
    names.has(plainName(phrase)) ||
    (name !== undefined && names.has(plainName(name))) ||
    (sameAs !== undefined && addresses.has(sameAs))
}

/** A name as names are compared: as the gazetteer does, and without "the". */
export const plainName = (name: string) => foldName(name).replace(/^the /, '')
