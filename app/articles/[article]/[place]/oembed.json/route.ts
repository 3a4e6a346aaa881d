import { findPlace } from '@/lib/articles/find-article'
import { placeParams } from '@/lib/articles/route-params'
import { placeOembed } from '@/lib/machine/oembed'
import { settings } from '@/lib/settings'

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = placeParams

export async function GET(_: Request, { params }: RouteContext<'/articles/[article]/[place]/oembed.json'>) {
  const found = await findPlace(await params)
  if (!found) return new Response(null, { status: 404 })
  return Response.json(placeOembed(found.article, found.place, settings()))
}
