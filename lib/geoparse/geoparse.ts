import type { Gazetteer } from '../gazetteer/gazetteer'
import { demonymsAsNames } from './demonyms-as-names'
import { recognise } from './recognise'
import { rememberFinds } from './remember-finds'
import { type ResolveOptions, resolve, type WeighedCandidate } from './resolve'
import { probabilityOf, type Toponym } from './toponym'

export interface GeoparseOptions extends ResolveOptions {
  /** Whether words for a people count as names of its country ("Syrian officials"); they do not by themselves. */
  readonly demonyms?: boolean
}

/** A name of a place in a text, and the places that it may mean. */
export interface GeoparsedToponym extends Toponym {
  /** The place that the name most likely means; undefined where the gazetteer has none of that name. */
  readonly chosen?: WeighedCandidate
  /** The other places of that name, most likely first. */
  readonly others: readonly WeighedCandidate[]
  /** How likely the words name a place and that is the chosen one, 0 to 1. */
  readonly score: number
}

/** From here on a choice is likely: of those, nine in ten are right. */
export const LIKELY = 0.8

/** Finds the places that an English text names. */
export function geoparse(text: string, source: Gazetteer, options: GeoparseOptions = {}): GeoparsedToponym[] {
  const gazetteer = rememberFinds(options.demonyms ? demonymsAsNames(source) : source)
  const first = recognise(text, gazetteer)
  const sure = resolve(text, first, gazetteer, options)
    .filter((_, i) => probabilityOf(first[i]?.why ?? []) > 0.8)
    .flatMap(([chosen]) =>
      chosen && chosen.place.kind === 'city' && chosen.probability > 0.8 ? [chosen.place] : [],
    )
  const toponyms = recognise(text, gazetteer, sure)
  const resolved = resolve(text, toponyms, gazetteer, options)
  return toponyms.map((toponym, i) => {
    const [chosen, ...others] = resolved[i] ?? []
    const score = chosen ? probabilityOf(toponym.why) * chosen.probability : 0
    return { ...toponym, ...(chosen && { chosen }), others, score }
  })
}
