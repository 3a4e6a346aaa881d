import { findArticle } from '@/lib/articles/find-article'
import { readArticles } from '@/lib/articles/read-articles'
import { articleDataset, atlasDataset, type Dataset } from '@/lib/export/dataset'
import type { ExportFormat } from '@/lib/export/export-formats'
import { settings } from '@/lib/settings'

/** The data of one article in a format. */
export async function articleExport(
  { params }: { params: Promise<{ article: string }> },
  format: ExportFormat,
): Promise<Response> {
  const article = await findArticle((await params).article)
  return article ? fileResponse(articleDataset(article), format) : new Response(null, { status: 404 })
}

/** The data of all articles in a format. */
export const atlasExport = async (format: ExportFormat): Promise<Response> =>
  fileResponse(atlasDataset(await readArticles()), format)

function fileResponse(dataset: Dataset, { write, type }: ExportFormat): Response {
  // As bytes: of a text that begins with a byte-order mark, a reader of the response takes that away.
  const bytes = new TextEncoder().encode(write(dataset, settings()))
  const charset = type.startsWith('text/') ? '; charset=utf-8' : ''
  return new Response(bytes, { headers: { 'Content-Type': `${type}${charset}` } })
}
