import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readGazetteer } from '@/lib/gazetteer/read-gazetteer'
import { geoparse } from '@/lib/geoparse/geoparse'
import { compiledGazetteer } from '../../scripts/gazetteer/compiled-gazetteer'
import { readMarkedArticle } from './read-marked-article'
import { f1, pairSpans } from './score-spans'

// All persons and events in them are invented; the places are not. They are written against the rules: persons, teams and streets
// have the names of places, and places those of larger ones.
const folder = join(import.meta.dirname, 'invented-articles')
const gazetteer = readGazetteer(compiledGazetteer().bytes)

/** What is right of an article: its names, and the places of those. */
function score(file: string) {
  const { text, toponyms } = readMarkedArticle(readFileSync(join(folder, file), 'utf8'))
  const found = geoparse(text, gazetteer)
  const pairs = pairSpans(toponyms, found)
  const placed = pairs.filter(([marked, { chosen }]) => {
    const { kind, countryCode, admin1 } = chosen?.place ?? { kind: 'unknown' }
    const isThere = marked.countryCode === undefined || marked.countryCode === countryCode
    return kind === marked.kind && isThere && (marked.admin1 === undefined || marked.admin1 === admin1)
  })
  const counts = {
    right: pairs.length,
    falseAlarms: found.length - pairs.length,
    missed: toponyms.length - pairs.length,
  }
  return { names: f1(counts), places: placed.length / pairs.length }
}

/** Where teams and schools are called as their towns or states are, they cannot be told from these. */
const leastNames: Readonly<Record<string, number>> = {
  'arkansas-university.md': 0.65,
  'illinois-school.md': 0.8,
  'manchester-sport.md': 0.75,
  'pennsylvania-scores.md': 0.88,
  'south-africa-water.md': 0.88,
  'victoria-council.md': 0.9,
  'wales-crash.md': 0.88,
}

describe('invented articles', () => {
  test.each(readdirSync(folder))('%s', (file) => {
    const { names, places } = score(file)
    expect(names).toBeGreaterThan(leastNames[file] ?? 0.93)
    expect(places).toBeGreaterThan(0.9)
  })
})
