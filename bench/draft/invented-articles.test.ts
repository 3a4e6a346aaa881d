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

describe('invented articles', () => {
  test.each(readdirSync(folder))('%s', (file) => {
    const { names, places } = score(file)
    // Teams that are called as their towns are cannot be told from these.
    expect(names).toBeGreaterThan(file === 'manchester-sport.md' ? 0.75 : 0.93)
    expect(places).toBeGreaterThan(0.9)
  })
})
