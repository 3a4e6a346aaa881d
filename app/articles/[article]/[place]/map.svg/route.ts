import { svgResponse } from '@/app/figure-response'
import { findPlace } from '@/lib/articles/find-article'
import { placeParams } from '@/lib/articles/route-params'
import { placeFigure } from '@/lib/picture/figure'
import { settings } from '@/lib/settings'

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = placeParams

export async function GET(_: Request, { params }: RouteContext<'/articles/[article]/[place]/map.svg'>) {
  const found = await findPlace(await params)
  if (!found) return new Response(null, { status: 404 })
  return svgResponse(placeFigure(found.article, found.place, settings()))
}
