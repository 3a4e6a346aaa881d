import { cardResponse } from '@/app/card-response'
import { findPlace } from '@/lib/articles/find-article'
import { placeParams } from '@/lib/articles/route-params'
import { placeCard } from '@/lib/card/card'

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = placeParams

export async function GET(_: Request, { params }: RouteContext<'/articles/[article]/[place]/card.png'>) {
  const found = await findPlace(await params)
  if (!found) return new Response(null, { status: 404 })
  return cardResponse(placeCard(found.article, found.place))
}
