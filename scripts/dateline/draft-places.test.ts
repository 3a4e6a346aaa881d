import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { feature } from '../../lib/articles/fixtures/good-article'
import { checkArticles } from '../../lib/articles/read-articles'
import { inventGazetteer } from '../../lib/draft/fixtures/invent-gazetteer'
import { runDraft } from './draft-places'

const text = `The Bridge Opens

Trains to Testville go again in spring, officials in Testland said.

Nobody objected.

Engineers in Sampleton tested the bridge for a week.
`
const particulars = [
  '--title',
  'The Bridge Opens',
  '--byline',
  'Ann Example',
  '--publisher',
  'The Invented Gazette',
  '--published',
  '2001-02-03',
  '--url',
  'https://gazette.example/bridge',
  '--lang',
  'en',
]

let folder = ''
let file = ''
let places = ''
let article = ''

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'draft-'))
  file = path.join(folder, 'text.txt')
  writeFileSync(file, text)
  article = path.join(folder, 'bridge/article.md')
  places = path.join(folder, 'bridge/places.geojson')
})
afterEach(() => rmSync(folder, { recursive: true }))

async function run(
  input: Readable & { isTTY?: boolean },
  words: string[],
  onSaid: (line: string) => void = () => {},
) {
  const said: string[] = []
  const written: string[] = []
  const terminal = {
    input,
    say: (line: string) => {
      onSaid(line)
      said.push(line)
    },
    write: (part: string) => written.push(part),
    hasColor: false,
  }
  const code = await runDraft(folder, words, terminal, inventGazetteer)
  return { code, said, written: written.join('') }
}

/** Somebody at a terminal who types these lines, and then no more. */
function typing(...lines: string[]): Readable & { isTTY?: boolean } {
  const input = new PassThrough()
  input.end(lines.map((line) => `${line}\n`).join(''))
  return Object.assign(input, { isTTY: true })
}

const nobody = () => Readable.from([])
const start = (...lines: string[]) => run(typing(...lines), ['bridge', file, ...particulars])
const startLater = () => run(nobody(), ['bridge', file, ...particulars, '--yes-later'])
const features = (): { id: string; geometry: unknown; properties: Record<string, unknown> }[] =>
  JSON.parse(readFileSync(places, 'utf8')).features
const unreviewed = () => features().flatMap(({ id, properties }) => (properties.reviewed === false ? id : []))

/** An article that is there already, with these places. */
function put(...present: unknown[]) {
  mkdirSync(path.join(folder, 'bridge'))
  const frontMatter = 'title: A\npublisher: B\npublished: 2001-02\nurl: https://gazette.example/\nlang: en'
  const paragraphs = text.split('\n\n').slice(1).join('\n\n')
  writeFileSync(article, `---\n${frontMatter}\n---\n\n${paragraphs}`)
  writeFileSync(places, JSON.stringify({ type: 'FeatureCollection', features: present }, null, 2))
}

describe('dateline draft', () => {
  test('starts an article from its text, with the paragraphs that it quotes, and leaves its places to be reviewed', async () => {
    const { code, said, written } = await startLater()
    expect(readFileSync(article, 'utf8').split('\n---\n')[1]).toBe(
      '\nTrains to Testville go again in spring, officials in Testland said.\n\n[…]\n\nEngineers in Sampleton tested the bridge for a week.\n',
    )
    expect(unreviewed()).toEqual(['testville', 'testland', 'sampleton'])
    expect(said[0]).toBe('Paragraph 1 is the headline; left out.')
    expect(said[1]).toMatch(
      /^ {2}Testville: Testville, city in Northshire, Syria, 800,000 people: [A-Za-z ]+ \(\d+ %\)$/,
    )
    expect(said.at(-1)).toBe('Next, review them: npm run dateline -- draft bridge')
    expect(written).toBe(`${article}: 2 of 3 paragraphs\n${places}: 3 places to review\n`)
    expect(code).toBe(0)
  })

  test('of what it writes, the check finds only that nobody has reviewed it', async () => {
    await startLater()
    const { articles, problems } = await checkArticles(folder, { slugs: ['bridge'] })
    expect(articles).toEqual([])
    expect(problems.map(({ rule }) => rule)).toEqual(Array(3).fill('places-are-reviewed'))
    expect(problems[0]?.message).toBe(
      'A place is published once a person has reviewed it; found “Testville” of a draft: review it with "npm run dateline -- draft bridge".',
    )
  })

  test('keeps a text of the publisher whole with --own-text', async () => {
    await run(nobody(), ['bridge', file, ...particulars, '--yes-later', '--own-text'])
    expect(readFileSync(article, 'utf8')).toContain('\nNobody objected.\n')
  })

  test('asks place by place, and shows all that is needed to decide', async () => {
    const { code, said, written } = await start('', 'l', '', 'x', 'd')
    const question = said.indexOf('1 of 3: Testville')
    expect(said.slice(question, question + 6)).toEqual([
      '1 of 3: Testville',
      '  “Trains to Testville go again in spring, officials in Testland said.”',
      expect.stringMatching(
        /^ {2}1 {2}Testville, city in Northshire, Syria, 800,000 people, at 50\.25, 10\.5: /,
      ),
      expect.stringMatching(/^ {5}because: ./),
      expect.stringMatching(/^ {2}2 {2}Testville, city in Elsewhere, United States, 2,000 people, \d+ %$/),
      'Enter accepts; 2 takes the other; latitude, longitude put it there; l lists it without a position; d drops it; q leaves the rest for later.',
    ])
    expect(said).toContain('An answer is one of those; found "x".')
    expect(features()).toMatchObject([
      { id: 'testville', geometry: { type: 'Point', coordinates: [10.5, 50.25] } },
      { id: 'testland', geometry: null },
    ])
    expect(readFileSync(places, 'utf8')).not.toMatch(/reviewed|candidates|doubts/)
    expect(written).toContain(`${places}: 1 on the map, 1 listed, 1 dropped\n`)
    expect(said.join()).toContain('under notPlaces in')
    expect(said.at(-1)).toBe(
      'Next, check it: npm run dateline -- check bridge. Then look at it: npm start, at /articles/bridge/.',
    )
    expect(code).toBe(0)
    expect((await checkArticles(folder, { slugs: ['bridge'] })).problems).toEqual([])
  })

  test('names the lines of article.md that nothing quotes any more', async () => {
    const { said } = await start('', 'l', '', 'd')
    expect(said.at(-2)).toBe(
      `No place quotes what stands in ${article}, line 14: unless the text is your own, put […] there.`,
    )
  })

  test('takes another place of that name, or a position that is typed', async () => {
    await start('2', '49.5, 11.5', 'wide', '70000', 'A map of Testland.', '')
    expect(features()).toMatchObject([
      { geometry: { coordinates: [-90, 40] }, properties: { sameAs: ['https://www.geonames.org/2/'] } },
      {
        geometry: { type: 'Point', coordinates: [11.5, 49.5] },
        properties: { coordinateUncertaintyInMeters: 70_000, georeferenceSources: 'A map of Testland.' },
      },
      { geometry: { coordinates: [10.75, 50.5] } },
    ])
  })

  test('keeps each answer before it asks again, so that nothing is lost whatever ends it', async () => {
    const atQuestions: string[][] = []
    const { code, said, written } = await run(typing(''), ['bridge', file, ...particulars], (line) => {
      if (/^Enter accepts/.test(line)) atQuestions.push(unreviewed())
    })
    expect(atQuestions).toEqual([
      ['testville', 'testland', 'sampleton'],
      ['testland', 'sampleton'],
    ])
    expect(unreviewed()).toEqual(['testland', 'sampleton'])
    expect(written).toContain(`${places}: 1 on the map, 2 still to review\n`)
    expect(said.at(-1)).toBe('2 places of the draft wait to be reviewed: npm run dateline -- draft bridge')
    expect(code).toBe(0)
  })

  test('loses no place where the answers end within one', async () => {
    await start('50, 11')
    expect(unreviewed()).toEqual(['testville', 'testland', 'sampleton'])
  })

  test('goes on with what is unreviewed, and drafts nothing anew before', async () => {
    await start('d', 'q')
    const { said } = await run(typing('', ''), ['bridge'])
    expect(said).toContain('A draft is there already; it is reviewed before another is made.')
    expect(features().map(({ id }) => id)).toEqual(['testland', 'sampleton'])
    expect(unreviewed()).toEqual([])
  })

  test('leaves the places that an article has as they are, letter for letter', async () => {
    const own = feature(
      'capital',
      'Trains to Testville go again in spring, officials in Testland said.',
      'Testville',
    )
    put(own)
    const before = readFileSync(places, 'utf8')
    const { code } = await run(nobody(), ['bridge', '--yes-later'])
    expect(code).toBe(0)
    expect(readFileSync(places, 'utf8').startsWith(before.slice(0, before.lastIndexOf('}\n  ]')))).toBe(true)
    expect(features().map(({ id }) => id)).toEqual(['capital', 'testland', 'sampleton'])
  })

  test('says where there is nothing to draft, and writes nothing', async () => {
    put()
    await run(typing('', 'l', '', ''), ['bridge'])
    const before = readFileSync(places, 'utf8')
    const { code, written } = await run(nobody(), ['bridge', '--yes-later'])
    expect(written).toBe(`${places}: nothing to draft; each place that the text names is mapped or listed\n`)
    expect([code, readFileSync(places, 'utf8')]).toEqual([0, before])
  })

  test('writes over nothing that somebody else has written in the meantime', async () => {
    const { code, said } = await run(typing('', ''), ['bridge', file, ...particulars], (line) => {
      if (line.startsWith('2 of 3')) writeFileSync(places, 'Mine.')
    })
    expect([code, readFileSync(places, 'utf8')]).toEqual([1, 'Mine.'])
    expect(said.at(-1)).toBe(
      `${places} has changed in the meantime; nothing was written. Run the command again.`,
    )
  })

  test('with --list-unknown, asks about names that the gazetteer does not have', async () => {
    writeFileSync(file, `${text}\nShe lives in Nullby, Testland.\n`)
    const words = ['bridge', file, ...particulars, '--list-unknown']
    const { said } = await run(typing('', '', '', 'l', ''), words)
    expect(said).toContain('  Not in the gazetteer.')
    expect(features().at(-1)).toMatchObject({ id: 'nullby', geometry: null })
  })

  test('asks for the particulars that are not given, as new does', async () => {
    const given = particulars.slice(4)
    const { said } = await run(typing('The Bridge Opens', '', 'q'), ['bridge', file, ...given])
    expect(said.slice(0, 2)).toEqual([
      'The headline, as printed:',
      'Who wrote it, as printed (Enter for nobody named):',
    ])
  })

  test.each<[string[], RegExp]>([
    [[], /^draft takes the slug of an article, and perhaps a text file\.$/],
    [['bridge', 'FILE', 'c'], /^draft takes the slug/],
    [['bridge', 'FILE'], /^draft asks place by place at a terminal, .* --yes-later/],
    [
      ['bridge', '--yes-later'],
      /^There is no article "bridge"\. To start one, .*: draft bridge <text file>\.$/,
    ],
    [
      ['there', '--yes-later', '--title', 'B'],
      /^The article has its particulars in article\.md; leave out --title\.$/,
    ],
    [
      ['there', 'FILE', '--yes-later'],
      /^The article "there" is there already, .* leave the text file out\.$/,
    ],
    [
      ['bridge', 'FILE', '--yes-later', '--title', 'B'],
      /^Missing: --publisher, --published, --url, --lang\. /,
    ],
    [
      ['there', '--yes-later', '--country', 'UK'],
      /^--country: A country code is one that ISO 3166-1 lists, .*; found "UK"\.$/,
    ],
    [['Bridge', 'FILE', '--yes-later', ...particulars], /^A slug .*; found "Bridge"\.$/],
    [['bridge', 'none.txt', '--yes-later', ...particulars], /^There is no file "none\.txt"\.$/],
    [
      ['bridge', 'FILE', '--yes-later', ...particulars.slice(0, -1), 'fr'],
      /^draft reads English; the article is in "fr"\.$/,
    ],
  ])('is used wrongly: %j', async (words, message) => {
    mkdirSync(path.join(folder, 'there'))
    const given = words.map((word) => (word === 'FILE' ? file : word))
    await expect(run(nobody(), given)).rejects.toThrow(message)
    expect(readdirSync(folder).sort()).toEqual(['text.txt', 'there'])
  })

  test('does not draft into files that have problems', async () => {
    put(feature('capital', 'Nobody wrote this.', 'this'))
    const { code, said } = await run(nobody(), ['bridge', '--yes-later'])
    expect(said.at(-1)).toBe('The files of the article have problems; nothing was written. Mend them first.')
    expect(code).toBe(1)
  })

  test('starts no article from a text that names no place', async () => {
    writeFileSync(file, 'Nothing happened, and nobody knows where.')
    const { code, said } = await startLater()
    expect(said.at(-1)).toMatch(/^The text names no place; nothing was written\./)
    expect([code, existsSync(article)]).toEqual([1, false])
  })
})
