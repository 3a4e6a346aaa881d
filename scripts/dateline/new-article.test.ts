import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkArticles } from '../../lib/articles/read-articles'
import { UsageError } from './command-line'
import { runNew } from './new-article'

const text = `The Bridge Opens

The mayor of Testville said on Monday that
the bridge would open in spring.

Nobody objected.

(...)

Engineers from Sampleton tested it for a week.
`
const particulars = [
  '--title',
  'A: "B" # c',
  '--publisher',
  'The Invented Gazette',
  '--published',
  '2001-02-03',
]
const all = [...particulars, '--url', 'https://gazette.example/bridge', '--lang', 'en']

const slugQuestion =
  'Its slug, its part of the address here, which is kept for ever, such as bridge-of-testville:'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'new-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

async function run(input: Readable & { isTTY?: boolean }, ...words: string[]) {
  const said: string[] = []
  const written: string[] = []
  const code = await runNew(folder, words, {
    input,
    say: (line) => said.push(line),
    write: (part) => written.push(part),
    hasColor: false,
  })
  return { code, said, written: written.join('') }
}

const piped = (content: string | Buffer) => Readable.from([content])

/** Somebody at a terminal who types these lines. */
function typing(...lines: string[]): Readable & { isTTY?: boolean } {
  const input = new PassThrough()
  input.end(lines.map((line) => `${line}\n`).join(''))
  return Object.assign(input, { isTTY: true })
}

const written = () => readFileSync(path.join(folder, 'bridge/article.md'), 'utf8')
const bodyOf = (file: string) => file.split('\n---\n')[1]

describe('dateline new', () => {
  test('keeps the paragraphs that name places, marks what it leaves out, and says what to do next', async () => {
    const {
      code,
      said,
      written: told,
    } = await run(piped(text), 'bridge', ...all, '--naming', 'Testville; Sampleton')
    expect(written()).toBe(`---
title: 'A: "B" # c'
publisher: The Invented Gazette
published: '2001-02-03'
url: https://gazette.example/bridge
lang: en
---

[…]

The mayor of Testville said on Monday that the bridge would open in spring.

[…]

Engineers from Sampleton tested it for a week.
`)
    const places = JSON.parse(readFileSync(path.join(folder, 'bridge/places.geojson'), 'utf8'))
    expect(places).toEqual({ $schema: expect.any(String), type: 'FeatureCollection', features: [] })
    // Wherever the articles are kept, editors find the schema from there.
    expect(path.resolve(folder, 'bridge', places.$schema)).toBe(path.resolve('data/places.schema.json'))
    expect(said).toEqual([
      'Lines were put together into paragraphs, with a space for each line end: 3–4. Compare them with the article.',
      'Next, bring places in: npm run dateline -- import bridge <file>',
    ])
    expect(told).toBe(
      `${path.join(folder, 'bridge/article.md')}: 2 of 5 paragraphs\n${path.join(folder, 'bridge/places.geojson')}: no places yet\n`,
    )
    expect(code).toBe(0)
  })

  test('writes what the check finds nothing wrong with', async () => {
    await run(piped(text), 'bridge', ...all, '--own-text', '--byline', 'Ann Example')
    const { articles, problems } = await checkArticles(folder)
    expect(problems).toEqual([])
    expect(articles[0]).toMatchObject({ title: 'A: "B" # c', byline: 'Ann Example', places: [] })
    expect(articles[0]?.text).toHaveLength(5)
  })

  test('keeps paragraphs by their numbers, with […] at the end too', async () => {
    await run(piped(text), 'bridge', ...all, '--keep', '1, 2-3')
    expect(bodyOf(written())).toBe(
      '\nThe Bridge Opens\n\nThe mayor of Testville said on Monday that the bridge would open in spring.\n\nNobody objected.\n\n[…]\n',
    )
  })

  test('asks at a terminal for what is missing, and again where an answer will not do', async () => {
    const file = path.join(folder, 'text.txt')
    writeFileSync(file, text)
    const typed = typing(
      '',
      'The Bridge Opens',
      '',
      'The Invented Gazette',
      'Monday',
      '2001-02',
      'https://x.example/',
      'en',
      '9',
      '3',
    )
    const { code, said } = await run(typed, 'bridge', '--text', file)
    expect(said).toEqual([
      'The headline, as printed:',
      'Text has at least one character that is not a space; found "".',
      'The headline, as printed:',
      'Who wrote it, as printed (Enter for nobody named):',
      'Who published it:',
      'When it was published, as 2015-09-06, or 2015-09 where the day is not known:',
      'A date is a day of the calendar, YYYY-MM-DD, or its month alone, YYYY-MM; found "Monday".',
      'When it was published, as 2015-09-06, or 2015-09 where the day is not known:',
      'Its web address (https://…):',
      'Its language, such as en, ar or pt-BR:',
      'Paragraph 1 is the headline; left out.',
      '2  The mayor of Testville said on Monday that the bridge would…',
      '3  Nobody objected.',
      '4  […]',
      '5  Engineers from Sampleton tested it for a week.',
      'Which paragraphs are quoted, such as 2,4-6, or all for a text of your own? (No more of another’s text than you need.)',
      'Paragraphs are told by numbers from 1 to 5, such as 2,4-6; found "9".',
      'Which paragraphs are quoted, such as 2,4-6, or all for a text of your own? (No more of another’s text than you need.)',
      'Next, bring places in: npm run dateline -- import bridge <file>',
    ])
    expect(bodyOf(written())).toBe('\n[…]\n\nNobody objected.\n\n[…]\n')
    expect(code).toBe(0)
  })

  test('asks at a terminal for the slug and the file too, and takes all of a text of one’s own', async () => {
    const file = path.join(folder, 'text.txt')
    writeFileSync(file, text)
    mkdirSync(path.join(folder, 'there'))
    const answers = ['The Bridge', 'there', 'bridge', 'missing.txt', file, '1', 'All']
    const { code, said } = await run(
      typing(...answers),
      ...all,
      '--title',
      'the bridge opens',
      '--byline',
      'A',
    )
    expect(said).toEqual([
      slugQuestion,
      'A slug has lower-case letters a to z, digits and single hyphens between them; found "The Bridge".',
      slugQuestion,
      `${path.join(folder, 'there')} is there already, and is left as it is; choose another slug.`,
      slugQuestion,
      'The file with its words, as plain text:',
      'There is no file "missing.txt".',
      'The file with its words, as plain text:',
      'Paragraph 1 is the headline; left out.',
      '2  The mayor of Testville said on Monday that the bridge would…',
      '3  Nobody objected.',
      '4  […]',
      '5  Engineers from Sampleton tested it for a week.',
      'Which paragraphs are quoted, such as 2,4-6, or all for a text of your own? (No more of another’s text than you need.)',
      'What is quoted is more than the headline and byline; found "1".',
      'Which paragraphs are quoted, such as 2,4-6, or all for a text of your own? (No more of another’s text than you need.)',
      'Lines were put together into paragraphs, with a space for each line end: 3–4. Compare them with the article.',
      'Next, bring places in: npm run dateline -- import bridge <file>',
    ])
    expect(bodyOf(written())?.startsWith('\nThe mayor of Testville')).toBe(true)
    expect(code).toBe(0)
  })

  test('leaves out first paragraphs that repeat the headline or the byline, and says so', async () => {
    const heading = 'THE BRIDGE OPENS\n\nBy Ann Example\n\n'
    const options = [...all, '--title', 'The Bridge Opens', '--byline', 'Ann Example', '--keep', '1-2,4']
    const { said, written: told } = await run(piped(heading + text.slice(18)), 'bridge', ...options)
    expect(said.slice(0, 2)).toEqual([
      'Paragraph 1 is the headline; left out.',
      'Paragraph 2 is the byline; left out.',
    ])
    expect(bodyOf(written())).toBe('\n[…]\n\nNobody objected.\n\n[…]\n')
    expect(told).toContain('article.md: 1 of 4 paragraphs\n')
  })

  test('writes nothing where the answers end', async () => {
    const file = path.join(folder, 'text.txt')
    writeFileSync(file, text)
    await expect(run(typing('A title'), 'bridge', '--text', file)).rejects.toThrow(
      new UsageError('The answers ended before the questions; nothing was written.'),
    )
    expect(readdirSync(folder)).toEqual(['text.txt'])
  })

  test('leaves a folder that is there as it is', async () => {
    mkdirSync(path.join(folder, 'bridge'))
    await expect(run(piped(text), 'bridge', ...all, '--own-text')).rejects.toThrow(
      new UsageError(
        `${path.join(folder, 'bridge')} is there already, and is left as it is; choose another slug.`,
      ),
    )
    expect(readdirSync(path.join(folder, 'bridge'))).toEqual([])
  })

  const missing =
    'one of --keep, --naming and --own-text, which say what paragraphs are kept: quote no more of another’s text than you need'
  test.each<[string, string | Buffer, string[], string]>([
    [
      'no slug',
      text,
      [],
      'new takes the slug of the article. It asks for what is missing only at a terminal, and standard input is none.',
    ],
    ['two slugs', text, ['bridge', 'ferry'], 'new takes one slug, that of the article.'],
    [
      'no sound slug',
      text,
      ['../x'],
      'A slug has lower-case letters a to z, digits and single hyphens between them; found "../x".',
    ],
    [
      'options missing',
      text,
      ['bridge'],
      `Missing: --title, --publisher, --published, --url, --lang, ${missing}. It asks for what is missing only at a terminal, and standard input is none.`,
    ],
    [
      'options wrong',
      text,
      ['bridge', ...particulars, '--url', 'ftp://x', '--lang', 'x_y', '--own-text'],
      '--url: An address begins with https:// or http://; found "ftp://x".\n--lang: A language is a BCP 47 tag such as en or ar-SY; found "x_y".',
    ],
    [
      'two choices',
      text,
      ['bridge', ...all, '--own-text', '--keep', '1'],
      '--keep, --naming and --own-text each choose the paragraphs; give one.',
    ],
    [
      'no such number',
      text,
      ['bridge', ...all, '--keep', '2-9'],
      '--keep: Paragraphs are told by numbers from 1 to 5, such as 2,4-6; found "2-9".',
    ],
    [
      'no such name',
      text,
      ['bridge', ...all, '--naming', 'Testville; Sample'],
      '--naming: A name stands in the text in whole words; found "Sample" nowhere.',
    ],
    ['no text', '', ['bridge', ...all, '--own-text'], 'standard input: A text has paragraphs; found none.'],
    [
      'only gaps',
      '[…]\n\n...\n',
      ['bridge', ...all, '--own-text'],
      'standard input: A text has paragraphs; found none.',
    ],
    [
      'too much text',
      Buffer.alloc(2_000_001, 'a'),
      ['bridge', ...all, '--own-text'],
      'standard input: A text has at most 2 MB; found more.',
    ],
    [
      'Latin-1',
      Buffer.from('Testville\nM\xe1laga', 'latin1'),
      ['bridge', ...all, '--own-text'],
      'standard input:2:2: The file is UTF-8 text; found the byte E1, which is “á” in Windows-1252 and Latin-1, so save it again as UTF-8.',
    ],
  ])('refuses %s, and writes nothing', async (_name, input, words, message) => {
    await expect(run(piped(input), ...words)).rejects.toThrow(new UsageError(message))
    expect(existsSync(path.join(folder, 'bridge'))).toBe(false)
    expect(readdirSync(folder)).toEqual([])
  })
})
