import type { Metadata } from 'next'
import { atlasMetadata } from '@/app/page-metadata'
import { ArticleList } from '@/components/atlas/article-list'
import { AtlasHeader } from '@/components/atlas/atlas-header'
import { ShowOnMap } from '@/components/map/map-state'
import { Downloads } from '@/components/site/downloads'
import { TakeAlong } from '@/components/site/take-along'
import { readArticles } from '@/lib/articles/read-articles'
import { atlasDataset } from '@/lib/export/dataset'
import { atlasView } from '@/lib/map/map-view'
import { settings } from '@/lib/settings'

export async function generateMetadata(): Promise<Metadata> {
  return atlasMetadata(await readArticles(), settings())
}

export default async function AtlasPage() {
  const articles = await readArticles()
  return (
    <>
      <ShowOnMap view={atlasView(articles)} />
      <AtlasHeader articles={articles.length} />
      <ArticleList articles={articles} />
      <TakeAlong>
        <Downloads dataset={atlasDataset(articles)} name="atlas" hasPng={false} />
      </TakeAlong>
    </>
  )
}
