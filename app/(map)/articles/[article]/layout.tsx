import { ShowOnMap } from '@/components/map/map-state'
import { findArticle } from '@/lib/articles/find-article'
import { articleView } from '@/lib/map/map-view'
import { isMapOfNearby } from '@/lib/map/place-view'

export default async function ArticleLayout({ params, children }: LayoutProps<'/articles/[article]'>) {
  const article = await findArticle((await params).article)
  return (
    <>
      {/* The layout's share is sent but once for all pages of the article; where their maps differ, each says for itself. */}
      {article && !isMapOfNearby(article) && <ShowOnMap view={articleView(article)} />}
      {children}
    </>
  )
}
