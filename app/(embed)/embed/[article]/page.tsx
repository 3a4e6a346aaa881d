import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { embedMetadata } from '@/app/page-metadata'
import { NothingPinned } from '@/components/article/nothing-pinned'
import { EmbedMap } from '@/components/embed/embed-map'
import { articlePath, withBasePath } from '@/lib/addresses'
import { findArticle } from '@/lib/articles/find-article'
import { articleParams } from '@/lib/articles/route-params'
import { siteBasemap } from '@/lib/basemap/site-basemap'
import { articleView } from '@/lib/map/map-view'
import { settings } from '@/lib/settings'
import { isolated } from '@/lib/writing-direction'

export const dynamicParams = false
export const generateStaticParams = articleParams

export async function generateMetadata({ params }: PageProps<'/embed/[article]'>): Promise<Metadata> {
  const article = await findArticle((await params).article)
  return article
    ? embedMetadata(articlePath(article.slug), `Map of ${isolated(article.title)}`, settings())
    : {}
}

export default async function EmbedArticlePage({ params }: PageProps<'/embed/[article]'>) {
  const article = await findArticle((await params).article)
  if (!article) notFound()
  return (
    <EmbedMap
      view={articleView(article)}
      selected={null}
      basemap={await siteBasemap(settings())}
      streetTiles={settings().streetTilesUrl}
      page={withBasePath(articlePath(article.slug), settings())}
      title={article.title}
      lang={article.lang}
      note={article.places.some(({ position }) => position) ? null : <NothingPinned article={article} />}
    />
  )
}
