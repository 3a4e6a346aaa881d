import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { isError } from '../articles/problem'
import { checkGeojsonFile } from './check-geojson-file'

const folder = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@mapbox/geojson-fixtures')),
  'data',
)
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.geojson'),
)

describe("sound GeoJSON that others wrote: Mapbox's fixtures", () => {
  test.each(files)('%s is accepted', async (name) => {
    expect((await checkGeojsonFile(path.join(folder, name)))?.filter(isError)).toEqual([])
  })

  test('there is one of each type, with and without altitudes', () => {
    expect(files.length).toBeGreaterThanOrEqual(16)
  })
})
