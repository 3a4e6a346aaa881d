import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkArticle } from '../articles/check-article'
import { countPlaces, describeImport } from './describe-import'
import { type ImportOptions, importPlaces } from './import-places'

const fixtures = path.join(import.meta.dirname, 'fixtures')
const folder = path.join(fixtures, 'imports')
const cases = readdirSync(folder).sort()
const articleText = readFileSync(path.join(fixtures, 'article.md'), 'utf8')

// A folder holds the file that is brought in, places.*; what is told, expected.txt; where there are, the places before and
// after, present.geojson and expected.geojson, and the options of the command, options.json.
describe('files that are brought in', () => {
  test.each(cases)('%s', (name) => {
    const file = readdirSync(path.join(folder, name)).find((entry) => entry.startsWith('places.')) ?? ''
    const options: ImportOptions = JSON.parse(read(name, 'options.json') ?? '{}')
    const files = {
      slug: 'bridge',
      articlePath: 'article.md',
      articleText,
      placesPath: 'places.geojson',
      placesText: read(name, 'present.geojson'),
    }
    const outcome = importPlaces(readFileSync(path.join(folder, name, file)), file, files, options)
    const told = [
      ...describeImport(outcome, file),
      outcome.placesText === undefined ? 'Nothing to write.' : countPlaces(outcome),
    ].join('\n')
    expect(`${told}\n`).toBe(read(name, 'expected.txt'))
    expect(outcome.placesText ?? null).toBe(read(name, 'expected.geojson'))
    if (name.startsWith('bad-')) expect(outcome.problems).not.toEqual([])
    if (outcome.placesText === undefined) return
    expect(checkArticle({ ...files, placesText: outcome.placesText }).article).toBeDefined()
  })
})

function read(name: string, file: string): string | null {
  const whole = path.join(folder, name, file)
  return existsSync(whole) ? readFileSync(whole, 'utf8') : null
}
