import { cardResponse } from '@/app/card-response'
import { findArticle } from '@/lib/articles/find-article'
import { articleParams } from '@/lib/articles/route-params'
import { articleCard } from '@/lib/card/card'

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = articleParams

export async function GET(_: Request, { params }: RouteContext<'/articles/[article]/card.png'>) {
  const article = await findArticle((await params).article)
  if (!article) return new Response(null, { status: 404 })
  return cardResponse(articleCard(article))
}
