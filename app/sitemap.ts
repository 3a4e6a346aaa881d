import type { MetadataRoute } from 'next'
import { absoluteUrl } from '@/lib/addresses'
import { readArticles } from '@/lib/articles/read-articles'
import { listPages } from '@/lib/machine/list-pages'
import { settings } from '@/lib/settings'

export const dynamic = 'force-static'

/** Without `lastModified`: when a page changed is not known, only when its article was published. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  return listPages(await readArticles()).map((path) => ({ url: absoluteUrl(path, settings()) }))
}
