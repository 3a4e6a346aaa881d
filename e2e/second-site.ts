import { readFileSync } from 'node:fs'
import { subFolderSite } from '../scripts/sub-folder-site'

/** The origin of the second site of these tests, which has the invented articles too; its pages lie below `secondSitePath`. */
export const secondSiteOrigin = `http://localhost:${process.env.SUB_FOLDER_SITE_PORT}`

export const secondSitePath = (path: string) => `${subFolderSite.environment.BASE_PATH.slice(0, -1)}${path}`

/** What the editor of an invented article wrote: its headline and its quoted paragraphs. */
export function readInvented(slug: string) {
  const [, particulars = '', body = ''] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(
      readFileSync(`${subFolderSite.inventedArticles}/${slug}/article.md`, 'utf8'),
    ) ?? []
  return {
    headline: /^title: (.*)$/m.exec(particulars)?.[1] ?? '',
    paragraphs: body
      .split(/\n\s*\n/)
      .map((paragraph) => paragraph.trim())
      .filter((paragraph) => paragraph !== '' && paragraph !== '[…]'),
  }
}
