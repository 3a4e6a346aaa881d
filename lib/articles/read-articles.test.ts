import { mkdtempSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { articleFiles } from './fixtures/good-article'
import { formatProblem } from './problem'
import { articlesFolder, checkArticles, readArticles } from './read-articles'

let top: string

beforeEach(() => {
  top = mkdtempSync(path.join(os.tmpdir(), 'articles-'))
  vi.spyOn(process, 'cwd').mockReturnValue(top)
})

afterEach(async () => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  await rm(top, { recursive: true })
})

async function writeArticle(slug: string, published = '2001-02-03', places?: string | Uint8Array) {
  const { articleText, placesText } = articleFiles([])
  const folder = path.join(top, articlesFolder(), slug)
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(folder, 'article.md'), articleText?.replace('2001-02-03', published) ?? '')
  await writeFile(path.join(folder, 'places.geojson'), places ?? placesText ?? '')
}

describe('readArticles', () => {
  test('gives the newest first, and of one date by slug', async () => {
    await writeArticle('a', '2001-02')
    await writeArticle('c', '2001-02-03')
    await writeArticle('b', '2001-02-03')
    await writeArticle('d', '2002-01-01')
    expect((await readArticles()).map(({ slug }) => slug)).toEqual(['d', 'b', 'c', 'a'])
  })

  test('throws one error with every problem of every article', async () => {
    await writeArticle('a', 'soon')
    await writeArticle('b', '2001-02-03', '[1,]')
    await expect(readArticles()).rejects.toThrow(
      [
        'The data has problems:',
        "data/articles/a/article.md:5:12: A date is a day of the calendar, YYYY-MM-DD, or its month alone, YYYY-MM; found 'soon'.",
        'data/articles/b/places.geojson:1:4: This is not JSON; found ] right after a comma.',
      ].join('\n'),
    )
  })

  test('sees a change at once in development, and reads once in production', async () => {
    await writeArticle('a')
    expect(await readArticles()).toHaveLength(1)
    await writeArticle('b')
    expect(await readArticles()).toHaveLength(2)
    vi.stubEnv('NODE_ENV', 'production')
    expect(await readArticles()).toHaveLength(2)
    await writeArticle('c')
    expect(await readArticles()).toHaveLength(2)
  })
})

describe('checkArticles', () => {
  test('says what to do where there is no folder', async () => {
    const { problems } = await checkArticles(path.join(top, articlesFolder()))
    expect(problems.map(formatProblem)).toEqual([
      'data/articles:1:1: The folder is missing; it holds one folder for each article.',
    ])
  })

  test('says so where a file is missing or not UTF-8', async () => {
    await writeArticle('a', '2001-02-03', new Uint8Array([0x7b, 0xff, 0x7d]))
    await mkdir(path.join(top, articlesFolder(), 'b'))
    const { problems, count } = await checkArticles(path.join(top, articlesFolder()))
    expect(count).toBe(2)
    expect(problems.map(formatProblem)).toEqual([
      'data/articles/a/places.geojson:1:2: The file is UTF-8 text; found the byte FF, which is “ÿ” in Windows-1252 and Latin-1, so save it again as UTF-8.',
      'data/articles/b/article.md:1:1: The file is missing; it holds the particulars of the article and its quoted paragraphs.',
      'data/articles/b/places.geojson:1:1: The file is missing; it holds the places of the article, a GeoJSON FeatureCollection.',
    ])
  })

  test('passes over files and hidden folders beside the articles', async () => {
    await writeArticle('a')
    await mkdir(path.join(top, articlesFolder(), '.trash'))
    await writeFile(path.join(top, articlesFolder(), 'notes.txt'), 'x')
    const { articles, problems, count } = await checkArticles(path.join(top, articlesFolder()))
    expect([articles.length, problems.length, count]).toEqual([1, 0, 1])
  })
})
