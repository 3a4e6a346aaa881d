import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  watch,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { UsageError } from './command-line'
import { runImport } from './import-places'

const fixtures = path.join(import.meta.dirname, '../../lib/import/fixtures')
const present = `{
  "type": "FeatureCollection",
  "features": []
}
`

let folder = ''
let article = ''
let places = ''

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'import-'))
  article = path.join(folder, 'bridge')
  places = path.join(article, 'places.geojson')
  mkdirSync(article)
  writeFileSync(path.join(article, 'article.md'), readFileSync(path.join(fixtures, 'article.md')))
  writeFileSync(places, present)
})

afterEach(() => rmSync(folder, { recursive: true }))

async function run(...words: string[]) {
  const said: string[] = []
  const written: string[] = []
  const code = await runImport(folder, words, {
    input: Readable.from([]),
    say: (line) => said.push(line),
    write: (text) => written.push(text),
    hasColor: false,
  })
  return { code, said, written: written.join('') }
}

function put(name: string, text: string): string {
  const file = path.join(folder, name)
  writeFileSync(file, text)
  return file
}

const good = 'name,kind,lat,lon\nSampleton,city,34.5,35.5\n'
const bad = `${good}Nowhere,city,1,2\n`

describe('dateline import', () => {
  test('writes the places, says what it took each column for, and what to do next', async () => {
    const file = put('places.csv', good)
    const { code, said, written } = await run('bridge', file)
    expect(said).toEqual([
      `${file} is CSV. Its columns:`,
      '  name  → name',
      '  kind  → kind',
      '  lat   → decimalLatitude',
      '  lon   → decimalLongitude',
      'The quote is the one sentence of the article that names the place:',
      '  sampleton: “Engineers from Sampleton tested it for a week; Sampletonian…”',
      'Next, check it: npm run dateline -- check bridge. Then look at it: npm start, at /articles/bridge/.',
    ])
    expect(written).toBe(`${places}: places: 1 added\n`)
    expect(code).toBe(0)
    expect(JSON.parse(readFileSync(places, 'utf8')).features[0].id).toBe('sampleton')
    expect(readdirSync(article).sort()).toEqual(['article.md', 'places.geojson'])
  })

  test('writes nothing where a row is bad, and says how to go on', async () => {
    const file = put('places.csv', bad)
    const { code, said, written } = await run('bridge', file)
    expect(said.slice(-4)).toEqual([
      `${file}:3: The article does not name “Nowhere” in whole words: put the words that put this place on the map into a column quote, and those of them that name it into a column toponym.`,
      'The quote is the one sentence of the article that names the place:',
      '  sampleton: “Engineers from Sampleton tested it for a week; Sampletonian…”',
      '1 problem; nothing was written. Mend the file, or write the good places alone with --partial.',
    ])
    expect([code, written, readFileSync(places, 'utf8')]).toEqual([1, '', present])
  })

  test('with --partial, writes the good rows and still fails', async () => {
    const { code, written } = await run('bridge', put('places.csv', bad), '--partial')
    expect([code, written]).toEqual([1, `${places}: places: 1 added; 1 left out as bad\n`])
    expect(JSON.parse(readFileSync(places, 'utf8')).features).toHaveLength(1)
  })

  test('with --dry-run, says the same and writes nothing', async () => {
    const { code, written } = await run('bridge', put('places.csv', good), '--dry-run')
    expect([code, written]).toEqual([0, `${places}: places: 1 added (nothing was written: --dry-run)\n`])
    expect(readFileSync(places, 'utf8')).toBe(present)
  })

  test('never overwrites a place in silence, and does so with --replace', async () => {
    await run('bridge', put('places.csv', good))
    const before = readFileSync(places, 'utf8')
    const other = put('other.csv', good.replace('city', 'town'))
    const refused = await run('bridge', other)
    expect(refused.said.slice(-3)).toEqual([
      'sampleton is there already, and differs:',
      '  kind: "city" there, "town" in the file',
      'Nothing was written. With --replace, these keys become what the file says.',
    ])
    expect([refused.code, readFileSync(places, 'utf8')]).toEqual([1, before])
    const { code, written } = await run('bridge', other, '--replace')
    expect([code, written]).toEqual([0, `${places}: places: 1 replaced\n`])
    expect(readFileSync(places, 'utf8')).toBe(before.replace('"city"', '"town"'))
  })

  test('gives places without a kind the one of --kind', async () => {
    await run('bridge', put('places.csv', 'name\nSampleton\n'), '--kind', 'city')
    expect(JSON.parse(readFileSync(places, 'utf8')).features[0].properties.kind).toBe('city')
  })

  test('refuses 200 MB without reading them', async () => {
    const file = put('places.csv', good)
    truncateSync(file, 200_000_000)
    const { code, said } = await run('bridge', file)
    expect(said).toEqual([
      `${file}:1: The file has at most 5 MB; found more: split it, or simplify its outlines.`,
    ])
    expect(code).toBe(1)
  })

  test('leaves places that are not UTF-8 as they are', async () => {
    const latin = Buffer.from(present.replace('FeatureCollection', 'M\xe1laga'), 'latin1')
    writeFileSync(places, latin)
    const { code, said } = await run('bridge', put('places.csv', good))
    expect(said).toEqual([
      `${places}:2:13: The file is UTF-8 text; found the byte E1, which is “á” in Windows-1252 and Latin-1, so save it again as UTF-8.`,
    ])
    expect([code, readFileSync(places)]).toEqual([1, latin])
  })

  test.each([
    [[], 'import takes the slug of an article and a file.'],
    [['bridge'], 'import takes the slug of an article and a file.'],
    [['bridge', 'a.csv', 'b.csv'], 'import takes the slug of an article and a file.'],
    [['bridge', '/no/such/file.csv'], 'There is no file "/no/such/file.csv".'],
    [['bridge', import.meta.dirname], `"${import.meta.dirname}" is not a file.`],
    [['bridge', 'a.csv', '--kind', ' '], '--kind is a word such as city.'],
  ])('is used wrongly with %j', async (words, message) => {
    await expect(run(...words)).rejects.toThrow(new UsageError(message))
  })

  test.each([
    ['elsewhere', '. Start one with "npm run dateline -- new elsewhere".'],
    ['brigde', '; the nearest is "bridge". Start one with "npm run dateline -- new brigde".'],
    ['../bridge', '; the nearest is "bridge". Start one with "npm run dateline -- new <slug>".'],
  ])('finds no article %s', async (slug, rest) => {
    const message = `There is no article "${slug}"${rest}`
    await expect(run(slug, put('places.csv', good))).rejects.toThrow(new UsageError(message))
  })

  test.each(['bridge', 'brigde'])('says that the slug comes first, before %s', async (slug) => {
    const file = put('places.csv', good)
    const message = `The slug comes first, then the file; found them the other way round: write import ${slug} ${file}.`
    await expect(run(file, slug)).rejects.toThrow(new UsageError(message))
  })

  test('killed as soon as anything changes, leaves the old file whole or the new one', async () => {
    const row = (index: number) => `p${index},x,city,1,2,The mayor of Testville,Testville\n`
    const rows = Array.from({ length: 2000 }, (_, index) => row(index)).join('')
    const file = put('places.csv', `id,name,kind,lat,lon,quote,toponym\n${rows}`)
    for (let attempt = 0; attempt < 3; attempt++) {
      writeFileSync(places, present)
      await killAtFirstChange(file)
      expect([0, 2000]).toContain(JSON.parse(readFileSync(places, 'utf8')).features.length)
      const names = readdirSync(article).filter((name) => !name.startsWith('.'))
      expect(names.sort()).toEqual(['article.md', 'places.geojson'])
    }
  })
})

async function killAtFirstChange(file: string) {
  const words = ['--import', 'tsx', 'scripts/dateline.ts', 'import', 'bridge', file]
  const env = { ...process.env, ARTICLES_FOLDER: folder }
  const watcher = watch(article)
  const child = spawn(process.execPath, words, { env, stdio: 'ignore' })
  watcher.on('change', () => child.kill('SIGKILL'))
  await once(child, 'exit')
  watcher.close()
}
