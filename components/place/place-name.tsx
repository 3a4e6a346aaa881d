import { Words } from '@/components/site/words'
import type { Article, Place } from '@/lib/articles/article'

/** What to call a place where its sign is not seen: an inferred place says so. */
export function PlaceName(props: { article: Pick<Article, 'lang'>; place: Pick<Place, 'name' | 'basis'> }) {
  const { article, place } = props
  return (
    <>
      <Words lang={article.lang}>{place.name}</Words>
      {place.basis === 'inferred' && ', inferred'}
    </>
  )
}
