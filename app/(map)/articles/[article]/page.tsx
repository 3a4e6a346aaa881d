import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { articleMetadata } from '@/app/page-metadata'
import { ArticleExcerpts } from '@/components/article/article-excerpts'
import { ArticleHeader } from '@/components/article/article-header'
import { NothingPinned } from '@/components/article/nothing-pinned'
import { UnpinnedPlaces } from '@/components/article/unpinned-places'
import { ShowOnMap } from '@/components/map/map-state'
import { Downloads } from '@/components/site/downloads'
import { EmbedThis } from '@/components/site/embed-this'
import { MapCaption } from '@/components/site/map-caption'
import { TakeAlong } from '@/components/site/take-along'
import { articlePath } from '@/lib/addresses'
import { findArticle } from '@/lib/articles/find-article'
import { articleParams } from '@/lib/articles/route-params'
import { articleEmbedCode } from '@/lib/embed-code'
import { articleDataset } from '@/lib/export/dataset'
import { articleView } from '@/lib/map/map-view'
import { isMapOfNearby } from '@/lib/map/place-view'
import { settings } from '@/lib/settings'

export const dynamicParams = false

export const generateStaticParams = articleParams

export async function generateMetadata({ params }: PageProps<'/articles/[article]'>): Promise<Metadata> {
  const article = await findArticle((await params).article)
  return article ? articleMetadata(article, settings()) : {}
}

export default async function ArticlePage({ params }: PageProps<'/articles/[article]'>) {
  const article = await findArticle((await params).article)
  if (!article) notFound()
  return (
    <article>
      {isMapOfNearby(article) && <ShowOnMap view={articleView(article)} />}
      <MapCaption article={article} view={articleView(article)} path={articlePath(article.slug)} />
      <ArticleHeader article={article} />
      <NothingPinned article={article} />
      <ArticleExcerpts article={article} />
      <UnpinnedPlaces article={article} />
      <TakeAlong>
        <Downloads dataset={articleDataset(article)} name={article.slug} hasPng />
        <EmbedThis code={articleEmbedCode(article, settings())} />
      </TakeAlong>
    </article>
  )
}
