import type { Metadata } from 'next'
import { ArticleList } from '@/components/atlas/article-list'
import { AtlasHeader } from '@/components/atlas/atlas-header'
import { ShowOnMap } from '@/components/map/show-on-map'
import { readArticles } from '@/lib/articles/read-articles'
import { atlasView } from '@/lib/map/map-view'

export const metadata: Metadata = { alternates: { canonical: '/' } }

export default async function AtlasPage() {
  const articles = await readArticles()
  return (
    <>
      <ShowOnMap view={atlasView(articles)} />
      <AtlasHeader />
      <ArticleList articles={articles} />
    </>
  )
}
