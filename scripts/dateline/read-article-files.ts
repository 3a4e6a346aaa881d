import path from 'node:path'
import type { ArticleFiles } from '../../lib/articles/check-article'
import { inFile, type Problem } from '../../lib/articles/problem'
import { fileLimits } from '../../lib/articles/read-articles'
import { readText } from '../../lib/files/read-text'

/** The files of an article; where one cannot be read, its problem. */
export async function readArticleFiles(
  folder: string,
  slug: string,
): Promise<ArticleFiles | { problem: Problem }> {
  const articlePath = path.join(folder, slug, 'article.md')
  const placesPath = path.join(folder, slug, 'places.geojson')
  const article = await readText(articlePath, fileLimits)
  if ('problem' in article) return { problem: inFile(articlePath, article.problem) }
  const places = await readText(placesPath, fileLimits)
  if ('problem' in places) return { problem: inFile(placesPath, places.problem) }
  return { slug, articlePath, articleText: article.text, placesPath, placesText: places.text }
}
