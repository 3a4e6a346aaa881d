import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { candidates } from '@/lib/geoparse/candidates'
import { kilometresBetween } from '@/lib/geoparse/contains'
import { type GeoparsedToponym, geoparse } from '@/lib/geoparse/geoparse'
import { resolve } from '@/lib/geoparse/resolve'
import type { CorpusArticle, GoldToponym } from './read-corpus'
import { type Counts, pairSpans } from './score-spans'

/** As far as a place may be from where the corpus has it and count as right, in kilometres: 100 miles, as is usual. */
export const RIGHT_WITHIN = 161

/** A choice that the geoparser made. */
export interface Choice {
  readonly score: number
  /** Whether it was right: within 161 km or, of an area, the corpus's point lies within it; sources differ on where a country is. */
  readonly isRight: boolean
}

export interface Scores {
  recognition: Counts
  /** Kilometres from where the corpus has each name that it gives and locates; Infinity where no place was chosen. */
  distances: number[]
  /** The same, where always the most populous place of the name is chosen. */
  populationDistances: number[]
  /** Of found words and places together. Names that the corpus does not locate count on neither side. */
  endToEnd: Counts
  choices: Choice[]
  /** Words of all articles, and seconds that finding and placing their names took. */
  words: number
  seconds: number
}

export function scoreCorpus(articles: readonly CorpusArticle[], gazetteer: Gazetteer): Scores {
  const scores: Scores = {
    recognition: { right: 0, falseAlarms: 0, missed: 0 },
    distances: [],
    populationDistances: [],
    endToEnd: { right: 0, falseAlarms: 0, missed: 0 },
    choices: [],
    words: 0,
    seconds: 0,
  }
  for (const article of articles) {
    scoreGivenNames(article, gazetteer, scores)
    const begin = performance.now()
    const found = geoparse(article.text, gazetteer)
    scores.seconds += (performance.now() - begin) / 1000
    scores.words += article.text.split(/\s+/).length
    scoreFound(article, found, scores)
  }
  return scores
}

function scoreGivenNames({ text, toponyms }: CorpusArticle, gazetteer: Gazetteer, scores: Scores): void {
  const resolved = resolve(text, toponyms, gazetteer)
  for (const [i, toponym] of toponyms.entries()) {
    if (!toponym.position) continue
    scores.distances.push(kilometres(toponym, resolved[i]?.[0]))
    scores.populationDistances.push(kilometres(toponym, candidates(toponym, gazetteer)[0]))
  }
}

function scoreFound({ toponyms }: CorpusArticle, found: readonly GeoparsedToponym[], scores: Scores): void {
  const pairs = pairSpans(toponyms, found)
  count(scores.recognition, pairs.length, found.length, toponyms.length)

  const located = toponyms.filter(({ position }) => position).length
  const isLocated = new Map(pairs.map(([gold, own]) => [own, gold.position !== undefined]))
  const counted = found.filter((own) => isLocated.get(own) ?? true)
  const right = pairs.filter(([gold, own]) => kilometres(gold, own.chosen) <= RIGHT_WITHIN)
  count(scores.endToEnd, right.length, counted.length, located)

  const inside = new Set(pairs.filter(([gold, own]) => isInside(gold, own)).map(([, own]) => own))
  for (const own of counted) {
    if (own.chosen) scores.choices.push({ score: own.score, isRight: inside.has(own) })
  }
}

function isInside(gold: GoldToponym, { chosen }: GeoparsedToponym): boolean {
  return kilometres(gold, chosen) <= Math.max(RIGHT_WITHIN, chosen?.place.radiusKilometres ?? 0)
}

function count(counts: Counts, right: number, found: number, gold: number): void {
  counts.right += right
  counts.falseAlarms += found - right
  counts.missed += gold - right
}

const kilometres = ({ position }: GoldToponym, match?: { place: { position: number[] } }) =>
  position && match ? kilometresBetween(position, match.place.position) : Infinity
