import { ShowOnMap } from '@/components/map/map-state'
import { findArticle } from '@/lib/articles/find-article'
import { articleView } from '@/lib/map/map-view'

export default async function ArticleLayout({ params, children }: LayoutProps<'/articles/[article]'>) {
  const article = await findArticle((await params).article)
  return (
    <>
      {article && <ShowOnMap view={articleView(article)} />}
      {children}
    </>
  )
}
