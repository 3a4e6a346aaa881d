import { findArticle } from '@/lib/articles/find-article'
import { articleParams } from '@/lib/articles/route-params'
import { articleOembed } from '@/lib/machine/oembed'
import { settings } from '@/lib/settings'

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = articleParams

export async function GET(_: Request, { params }: RouteContext<'/articles/[article]/oembed.json'>) {
  const article = await findArticle((await params).article)
  if (!article) return new Response(null, { status: 404 })
  return Response.json(articleOembed(article, settings()))
}
