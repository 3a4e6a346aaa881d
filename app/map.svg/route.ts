import { svgResponse } from '@/app/figure-response'
import { readArticles } from '@/lib/articles/read-articles'
import { atlasFigure } from '@/lib/picture/figure'
import { settings } from '@/lib/settings'

export const dynamic = 'force-static'

export const GET = async () => svgResponse(atlasFigure(await readArticles(), settings()))
