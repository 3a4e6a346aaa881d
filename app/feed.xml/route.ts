import { readArticles } from '@/lib/articles/read-articles'
import { atomFeed } from '@/lib/machine/atom-feed'
import { settings } from '@/lib/settings'

export const dynamic = 'force-static'

export async function GET() {
  const feed = atomFeed(await readArticles(), settings())
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } })
}
