import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { settings } from '../settings'
import type { Article } from './article'
import { checkArticle } from './check-article'
import { formatProblem, type Problem } from './problem'

/** Where editors put articles, one folder each, as seen from the working folder. */
export const articlesFolder = () => settings().articlesFolder ?? 'data/articles'

let articlesOfThisProcess: Promise<Article[]> | undefined

/**
 * All articles, newest first. Throws one error that lists every problem of every article. In production they are read
 * once per process; in development every time, so an editor sees a change at once.
 */
export function readArticles(): Promise<Article[]> {
  if (process.env.NODE_ENV !== 'production') return readSoundArticles()
  articlesOfThisProcess ??= readSoundArticles()
  return articlesOfThisProcess
}

async function readSoundArticles(): Promise<Article[]> {
  const { articles, problems } = await checkArticles(path.resolve(process.cwd(), articlesFolder()))
  if (problems.length === 0) return articles
  throw new Error(['The data has problems:', ...problems.map(formatProblem)].join('\n'))
}

export interface CheckedArticles {
  /** Those without problems, newest first. */
  articles: Article[]
  problems: Problem[]
  /** How many articles there are, with and without problems. */
  count: number
}

/** Checks every article in a folder; problems name files as seen from the working folder. */
export async function checkArticles(folder: string): Promise<CheckedArticles> {
  let slugs: string[]
  try {
    slugs = await listFolders(folder)
  } catch (error) {
    if (!isMissing(error)) throw error
    const message = 'The folder is missing; it holds one folder for each article.'
    return { articles: [], problems: [{ file: seenFromHere(folder), line: 1, column: 1, message }], count: 0 }
  }
  const checked = await Promise.all(slugs.map((slug) => checkFolder(path.join(folder, slug), slug)))
  return {
    articles: checked.flatMap(({ article }) => article ?? []).sort(compareNewestFirst),
    problems: checked.flatMap(({ problems }) => problems),
    count: slugs.length,
  }
}

async function listFolders(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
  return folders.map(({ name }) => name).sort()
}

async function checkFolder(
  folder: string,
  slug: string,
): Promise<{ article?: Article; problems: Problem[] }> {
  const [article, places] = await Promise.all([
    readText(path.join(folder, 'article.md')),
    readText(path.join(folder, 'places.geojson')),
  ])
  const notUtf8 = [article, places].filter(({ isUtf8 }) => !isUtf8)
  if (notUtf8.length > 0) {
    const message = 'The file is not UTF-8 text; save it in that encoding.'
    return { problems: notUtf8.map(({ file }) => ({ file, line: 1, column: 1, message })) }
  }
  return checkArticle({
    slug,
    articlePath: article.file,
    articleText: article.text,
    placesPath: places.file,
    placesText: places.text,
  })
}

async function readText(file: string): Promise<{ file: string; text: string | null; isUtf8: boolean }> {
  const seen = seenFromHere(file)
  try {
    const bytes = await readFile(file)
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { file: seen, text, isUtf8: true }
  } catch (error) {
    if (isMissing(error)) return { file: seen, text: null, isUtf8: true }
    if (error instanceof TypeError) return { file: seen, text: null, isUtf8: false }
    throw error
  }
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
