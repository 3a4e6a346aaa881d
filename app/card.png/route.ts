import { cardResponse } from '@/app/card-response'
import { readArticles } from '@/lib/articles/read-articles'
import { atlasCard } from '@/lib/card/card'

export const dynamic = 'force-static'

export const GET = async () => cardResponse(atlasCard(await readArticles()))
