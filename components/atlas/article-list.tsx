import { Fragment } from 'react'
import { ArticleSource } from '@/components/article/article-source'
import { PlaceLink } from '@/components/place/place-link'
import { PlaceName } from '@/components/place/place-name'
import { PlaceSign } from '@/components/place/place-sign'
import { Words } from '@/components/site/words'
import { articlePath, placePath } from '@/lib/addresses'
import type { Article } from '@/lib/articles/article'
import { articleLetter } from '@/lib/places/article-letter'
import { directionOf } from '@/lib/writing-direction'
import styles from './article-list.module.css'

/** Every article, newest first, each with its places in its own order: the key to a map of them all. */
export function ArticleList({ articles }: { articles: readonly Article[] }) {
  return (
    <ul className={styles.articles}>
      {articles.map((article, index) => (
        <li key={article.slug} className={styles.article} dir={directionOf(article.lang)}>
          <h2 lang={article.lang}>
            <ArticleLetter letter={articleLetter(index, articles.length)} />
            <PlaceLink path={articlePath(article.slug)}>{article.title}</PlaceLink>
          </h2>
          <p className={styles.source}>
            <ArticleSource article={article} />
          </p>
          <ul className={styles.places}>
            {pinned(article).map((place) => (
              <li key={place.slug}>
                <PlaceSign
                  letter={articleLetter(index, articles.length)}
                  number={place.number}
                  basis={place.basis}
                />
                <PlaceLink path={placePath(article.slug, place.slug)}>
                  <PlaceName article={article} place={place} />
                </PlaceLink>
              </li>
            ))}
          </ul>
          <UnpinnedNames article={article} />
        </li>
      ))}
    </ul>
  )
}

/** The same as in the signs of its places. */
function ArticleLetter({ letter }: { letter: string }) {
  if (letter === '') return null
  return (
    <span className={styles.letter} aria-hidden="true">
      {letter}
    </span>
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
          <PlaceLink path={placePath(article.slug, place.slug)}>
            <Words lang={article.lang}>{place.name}</Words>
          </PlaceLink>
        </Fragment>
      ))}
    </p>
  )
}
