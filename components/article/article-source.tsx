import { Words } from '@/components/site/words'
import type { Article } from '@/lib/articles/article'
import { formatPublished } from '@/lib/places/format-published'

/** Who wrote and published an article, and when, in a line. */
export function ArticleSource({ article }: { article: Article }) {
  return (
    <>
      {article.byline !== null && (
        <>
          <Words lang={article.lang}>{article.byline}</Words>,{' '}
        </>
      )}
      <Words lang={article.lang}>{article.publisher}</Words> ·{' '}
      <time dateTime={article.published}>
        <bdi>{formatPublished(article.published)}</bdi>
      </time>
    </>
  )
}
