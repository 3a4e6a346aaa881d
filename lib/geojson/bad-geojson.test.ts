import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { formatProblem } from '../articles/problem'
import { checkGeojsonFile } from './check-geojson-file'

const folder = path.join(import.meta.dirname, 'fixtures/bad-geojson')
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.geojson'))
  .sort()

describe('GeoJSON that RFC 7946 forbids or advises against', () => {
  test.each(names)('%s gives exactly the lines of the text beside it', async (name) => {
    const file = path.join(folder, name)
    const problems = (await checkGeojsonFile(file)) ?? []
    const lines = problems.map((problem) => formatProblem({ ...problem, file: name }))
    expect(lines).toEqual(readFileSync(file.replace('.geojson', '.txt'), 'utf8').trimEnd().split('\n'))
  })

  test('there are some', () => {
    expect(names.length).toBeGreaterThan(15)
  })
})
