import { svgResponse } from '@/app/figure-response'
import { findArticle } from '@/lib/articles/find-article'
import { articleParams } from '@/lib/articles/route-params'
import { articleFigure } from '@/lib/picture/figure'
import { settings } from '@/lib/settings'

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = articleParams

export async function GET(_: Request, { params }: RouteContext<'/articles/[article]/map.svg'>) {
  const article = await findArticle((await params).article)
  if (!article) return new Response(null, { status: 404 })
  return svgResponse(articleFigure(article, settings()))
}
