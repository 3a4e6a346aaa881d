import type { Article } from '@/lib/articles/article'
import { formatPublished } from '@/lib/places/format-published'

/** Who wrote and published an article, and when, in a line. */
export function ArticleSource({ article }: { article: Pick<Article, 'byline' | 'publisher' | 'published'> }) {
  return (
    <>
      {article.byline === null ? '' : `${article.byline}, `}
      {article.publisher} · <time dateTime={article.published}>{formatPublished(article.published)}</time>
    </>
  )
}
