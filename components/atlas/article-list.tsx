import Link from 'next/link'
import { Fragment } from 'react'
import { ArticleSource } from '@/components/article/article-source'
import { PlaceLink } from '@/components/place/place-link'
import { PlaceSign } from '@/components/place/place-sign'
import { articlePath, placePath } from '@/lib/addresses'
import type { Article } from '@/lib/articles/article'
import { spokenName } from '@/lib/places/how-located'
import styles from './article-list.module.css'

/** Every article, newest first, each with its places in its own order. */
export function ArticleList({ articles }: { articles: readonly Article[] }) {
  return (
    <ul className={styles.articles}>
      {articles.map((article) => (
        <li key={article.slug} className={styles.article}>
          <h2 lang={article.lang}>
            <Link href={articlePath(article.slug)}>{article.title}</Link>
          </h2>
          <p className={styles.source}>
            <ArticleSource article={article} />
          </p>
          <ul className={styles.places}>
            {pinned(article).map((place) => (
              <li key={place.slug}>
                <PlaceSign number={place.number} basis={place.basis} />
                <PlaceLink path={placePath(article.slug, place.slug)}>{spokenName(place)}</PlaceLink>
              </li>
            ))}
          </ul>
          <UnpinnedNames article={article} />
        </li>
      ))}
    </ul>
  )
}

const pinned = ({ places }: Article) => places.filter(({ position }) => position !== null)

function UnpinnedNames({ article }: { article: Article }) {
  const unpinned = article.places.filter(({ position }) => position === null)
  if (unpinned.length === 0) return null
  return (
    <p className={styles.unpinned}>
      Named, not pinned:{' '}
      {unpinned.map((place, index) => (
        <Fragment key={place.slug}>
          {index > 0 && ', '}
          <PlaceLink path={placePath(article.slug, place.slug)}>{place.name}</PlaceLink>
        </Fragment>
      ))}
    </p>
  )
}
