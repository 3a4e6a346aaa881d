import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { readText, type TextLimits } from '../files/read-text'
import { settings } from '../settings'
import type { Article } from './article'
import { checkArticle, type Lookups } from './check-article'
import { foldersDifferByMoreThanCase } from './folders-differ-by-more-than-case'
import { formatProblem, inFile, isError, type Problem } from './problem'

/** Where editors put articles, one folder each, as seen from the working folder. */
export const articlesFolder = () => settings().articlesFolder ?? 'data/articles'

/** The JSON Schema of `places.geojson`. */
export const placesSchemaFile = 'data/places.schema.json'

/** War and Peace has 3.3 MB. A link could bring a file into the site that nobody means to publish. */
export const fileLimits: TextLimits = { megabytes: 5, mayBeLink: false }

let articlesOfThisProcess: Promise<Article[]> | undefined

/**
 * All articles, newest first. Throws one error that lists every error of every article. In production they are read
 * once per process; in development every time, so an editor sees a change at once.
 */
export function readArticles(): Promise<Article[]> {
  if (process.env.NODE_ENV !== 'production') return readSoundArticles()
  articlesOfThisProcess ??= readSoundArticles()
  return articlesOfThisProcess
}

async function readSoundArticles(): Promise<Article[]> {
  const { articles, problems } = await checkArticles(path.resolve(process.cwd(), articlesFolder()))
  const errors = problems.filter(isError)
  if (errors.length === 0) return articles
  throw new Error(['The data has problems:', ...errors.map(formatProblem)].join('\n'))
}

export interface CheckedArticles {
  /** Those without errors, newest first. */
  articles: Article[]
  problems: Problem[]
  /** How many articles were checked, with and without problems. */
  count: number
}

export interface CheckOptions extends Lookups {
  /** Only these articles, each of which is there; all where missing. */
  slugs?: string[]
}

/** Checks the articles in a folder; problems name files as seen from the working folder. */
export async function checkArticles(
  folder: string,
  { slugs, ...lookups }: CheckOptions = {},
): Promise<CheckedArticles> {
  const there = await listArticles(folder)
  if (!there) {
    const message = 'The folder is missing; it holds one folder for each article.'
    const problem = inFile(seenFromHere(folder), { line: 1, column: 1, rule: 'file', message })
    return { articles: [], problems: [problem], count: 0 }
  }
  const checked: { article?: Article; problems: Problem[] }[] = []
  // One after the other, so that no more than one article's files are in memory.
  for (const slug of slugs ?? there) checked.push(await checkFolder(path.join(folder, slug), slug, lookups))
  return {
    articles: checked.flatMap(({ article }) => article ?? []).sort(compareNewestFirst),
    problems: [
      ...foldersDifferByMoreThanCase(seenFromHere(folder), there),
      ...checked.flatMap(({ problems }) => problems),
    ],
    count: checked.length,
  }
}

/** The slugs of the articles in a folder, sorted; undefined where there is no such folder. */
export async function listArticles(folder: string): Promise<string[] | undefined> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    return folders.map(({ name }) => name).sort()
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

async function checkFolder(
  folder: string,
  slug: string,
  lookups?: Lookups,
): Promise<{ article?: Article; problems: Problem[] }> {
  const [articleFile, placesFile] = [path.join(folder, 'article.md'), path.join(folder, 'places.geojson')]
  const [articlePath, placesPath] = [seenFromHere(articleFile), seenFromHere(placesFile)]
  const [article, places] = [await readText(articleFile, fileLimits), await readText(placesFile, fileLimits)]
  if ('problem' in article || 'problem' in places) {
    return {
      problems: [
        ...('problem' in article ? [inFile(articlePath, article.problem)] : []),
        ...('problem' in places ? [inFile(placesPath, places.problem)] : []),
      ],
    }
  }
  const files = { slug, articlePath, articleText: article.text, placesPath, placesText: places.text }
  return checkArticle(files, lookups)
}

function seenFromHere(file: string): string {
  return path.relative(process.cwd(), file).replaceAll(path.sep, '/')
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

function compareNewestFirst(a: Article, b: Article): number {
  if (a.published !== b.published) return a.published > b.published ? -1 : 1
  return a.slug < b.slug ? -1 : 1
}
