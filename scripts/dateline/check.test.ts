import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { articleFiles } from '../../lib/articles/fixtures/good-article'
import { runDateline } from './run-dateline'

const fixtures = path.resolve(import.meta.dirname, '../../lib/articles/fixtures')
const badGeojson = path.resolve(import.meta.dirname, '../../lib/geojson/fixtures/bad-geojson')

let top: string

beforeEach(() => {
  top = mkdtempSync(path.join(os.tmpdir(), 'check-'))
  vi.spyOn(process, 'cwd').mockReturnValue(top)
  mkdirSync(path.join(top, 'data/articles'), { recursive: true })
})

afterEach(() => {
  vi.restoreAllMocks()
  rmSync(top, { recursive: true })
})

/** Puts an invented article without problems there. */
function addGood(slug: string) {
  const { articleText, placesText } = articleFiles([])
  const folder = path.join(top, 'data/articles', slug)
  mkdirSync(folder)
  writeFileSync(path.join(folder, 'article.md'), articleText ?? '')
  writeFileSync(path.join(folder, 'places.geojson'), placesText ?? '')
}

/** Puts one of the fixtures there. */
function addFixture(name: string) {
  cpSync(path.join(fixtures, name), path.join(top, 'data/articles', path.basename(name)), { recursive: true })
}

async function check(words: string[], hasColor = false) {
  const said: string[] = []
  let written = ''
  const exitCode = await runDateline(['check', ...words], {
    input: Readable.from([]),
    say: (line) => said.push(line),
    write: (text) => {
      written += text
    },
    hasColor,
  })
  return { exitCode, said, written }
}

const swapped =
  'data/articles/likely-swapped/places.geojson:9:24: warning: Latitude and longitude are likely swapped: a position is [longitude, latitude]; found [34.9, 35.9], which lies in "SY" only the other way round.'

describe('dateline check', () => {
  test('warns of a place that the text names and the article does not have', async () => {
    addGood('one')
    const file = path.join(top, 'data/articles/one/article.md')
    appendFileSync(file, '\nThe engineers live in Reykjavik, near the harbour of Reykjavik.\n')
    expect((await check([])).said).toEqual([
      'data/articles/one/article.md:16:23: warning: A place that the article names is mapped or listed; found “Reykjavik”, which is neither: "npm run dateline -- draft one" drafts it, and notPlaces in article.md is for what names no place.',
      '1 warning in 1 article',
    ])
  })

  test('says one quiet line where all is well', async () => {
    addGood('one')
    addGood('two')
    expect(await check([])).toEqual({
      exitCode: 0,
      said: [],
      written: '2 articles, 0 places: no problems\n',
    })
  })

  test('says errors, and their count', async () => {
    addGood('one')
    addFixture('bad-articles/bbox-too-short')
    expect(await check([])).toEqual({
      exitCode: 1,
      said: [
        'data/articles/bbox-too-short/places.geojson:3:11: A bbox has 4 numbers, [west, south, east, north], or 6 with altitudes; found 3.',
        '1 error in 2 articles',
      ],
      written: '',
    })
  })

  test('says warnings, which are errors only under --strict', async () => {
    addFixture('warned-articles/likely-swapped')
    const { exitCode, said } = await check([])
    expect(said[0]).toBe(swapped)
    expect(said.at(-1)).toBe('2 warnings in 1 article')
    expect(exitCode).toBe(0)
    expect(await check(['--strict'])).toEqual({ exitCode: 1, said, written: '' })
  })

  test('counts errors and warnings apart', async () => {
    addFixture('warned-articles/likely-swapped')
    addFixture('bad-articles/bbox-too-short')
    expect((await check([])).said.at(-1)).toBe('1 error, 2 warnings in 2 articles')
  })

  test('checks only the articles that are named', async () => {
    addGood('one')
    addFixture('bad-articles/bbox-too-short')
    expect((await check(['one'])).written).toBe('1 article, 0 places: no problems\n')
    expect((await check(['one', 'bbox-too-short', 'one'])).said.at(-1)).toBe('1 error in 2 articles')
  })

  test('names the nearest where an article is not there', async () => {
    addGood('bridge-of-testville')
    const help = '"dateline check --help" says how it is used.'
    expect(await check(['bridge-of-tetsville'])).toEqual({
      exitCode: 2,
      said: [`There is no article "bridge-of-tetsville"; the nearest is "bridge-of-testville".\n${help}`],
      written: '',
    })
    expect((await check(['x\u001B[31m'])).said).toEqual([`There is no article "x [31m".\n${help}`])
  })

  test('writes all problems as JSON, and says nothing', async () => {
    addFixture('warned-articles/likely-swapped')
    addFixture('bad-articles/bbox-too-short')
    const { exitCode, said, written } = await check(['--json'])
    expect([exitCode, said]).toEqual([1, []])
    expect(JSON.parse(written)).toHaveLength(3)
    expect(JSON.parse(written)[0]).toEqual({
      file: 'data/articles/bbox-too-short/places.geojson',
      line: 3,
      column: 11,
      severity: 'error',
      rule: 'schema',
      message: 'A bbox has 4 numbers, [west, south, east, north], or 6 with altitudes; found 3.',
    })
    expect(JSON.parse(written)[1]).toMatchObject({
      severity: 'warning',
      rule: 'positions-lie-in-their-country',
    })
  })

  test('writes an empty list as JSON where all is well', async () => {
    addGood('one')
    expect(await check(['--json'])).toEqual({ exitCode: 0, said: [], written: '[]\n' })
  })

  test('colours errors red and warnings yellow where the terminal can', async () => {
    addFixture('warned-articles/likely-swapped')
    addFixture('bad-articles/bbox-too-short')
    const { said } = await check([], true)
    expect(said[0]?.startsWith('\u001B[31mdata/articles/bbox-too-short')).toBe(true)
    expect(said[0]?.endsWith('\u001B[39m')).toBe(true)
    expect(said[1]).toBe(`\u001B[33m${swapped}\u001B[39m`)
  })

  test('lets nothing in a file command the terminal', async () => {
    addFixture('bad-articles/hostile-text')
    const { said } = await check([])
    expect(said.length).toBeGreaterThan(3)
    expect(said.join('')).not.toMatch(/[\p{Cc}\u202E]/u)
  })

  test('shows the first hundred problems of a file, and how many more there are', async () => {
    addGood('one')
    const { placesText } = articleFiles(Array.from({ length: 1500 }, () => 7))
    writeFileSync(path.join(top, 'data/articles/one/places.geojson'), placesText ?? '')
    const { said } = await check([])
    expect(said).toHaveLength(102)
    expect(said.slice(-2)).toEqual([
      'data/articles/one/places.geojson: and 1,400 more',
      '1,500 errors in 1 article',
    ])
    expect(JSON.parse((await check(['--json'])).written)).toHaveLength(1500)
  })

  test('refuses a file that is too large', async () => {
    addGood('one')
    writeFileSync(path.join(top, 'data/articles/one/places.geojson'), Buffer.alloc(6_000_000))
    expect((await check([])).said[0]).toBe(
      'data/articles/one/places.geojson:1:1: A file has at most 5 MB here; found 6 MB.',
    )
  })
})

describe('dateline check --geojson', () => {
  test('says what RFC 7946 forbids, by the file as it was named', async () => {
    const { exitCode, said } = await check(['--geojson', path.join(badGeojson, 'bbox.geojson')])
    expect(said[0]).toBe(
      `${path.join(badGeojson, 'bbox.geojson')}:3:10: A bbox has 4 numbers, [west, south, east, north], or 6 with altitudes; found 3.`,
    )
    expect(said.at(-1)).toBe('5 errors in 1 file')
    expect(exitCode).toBe(1)
  })

  test('warns of what it advises against', async () => {
    const words = ['--geojson', path.join(badGeojson, 'rings-the-wrong-way.geojson')]
    expect((await check(words)).exitCode).toBe(0)
    expect((await check([...words, '--strict'])).exitCode).toBe(1)
  })

  test('says one quiet line of files without problems', async () => {
    const file = path.join(top, 'line.json')
    writeFileSync(file, '{"type": "LineString", "coordinates": [[1, 2], [3, 4]], "note": "foreign"}')
    expect(await check(['--geojson', file, file])).toEqual({
      exitCode: 0,
      said: [],
      written: '2 files: no problems\n',
    })
  })

  test.each([
    [['--geojson'], '--geojson is followed by the files to check; found none.'],
    [['--geojson', 'missing.geojson'], 'There is no file "missing.geojson".'],
  ])('is used wrongly without a file: %j', async (words, message) => {
    const { exitCode, said } = await check(words)
    expect(said).toEqual([`${message}\n"dateline check --help" says how it is used.`])
    expect(exitCode).toBe(2)
  })
})
