import Link from 'next/link'
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
            {article.places.map((place) => (
              <li key={place.slug}>
                <PlaceSign number={place.number} basis={place.basis} />
                <PlaceLink path={placePath(article.slug, place.slug)}>{spokenName(place)}</PlaceLink>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
