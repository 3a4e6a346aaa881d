import { Fragment } from 'react'
import { PlaceLink } from '@/components/place/place-link'
import { PlaceName } from '@/components/place/place-name'
import { PlaceSign } from '@/components/place/place-sign'
import { Words } from '@/components/site/words'
import { absoluteUrl, placePath } from '@/lib/addresses'
import type { Article, Place } from '@/lib/articles/article'
import { excerptParts, excerptsOf } from '@/lib/articles/excerpts'
import { settings } from '@/lib/settings'
import { directionOf } from '@/lib/writing-direction'
import styles from './article-excerpts.module.css'

/** What the article says of its places, each passage once, in its order. The places stand at the head of each, with their signs. */
export function ArticleExcerpts({ article }: { article: Article }) {
  return (
    <ol className={styles.excerpts}>
      {excerptsOf(article).map((excerpt) => (
        <li key={excerpt.text} className={styles.excerpt} dir={directionOf(article.lang)}>
          <ExcerptPlaces article={article} places={excerpt.toponyms.map(({ place }) => place)} />
          <blockquote cite={article.url} lang={article.lang}>
            <p>
              {excerptParts(excerpt).map((part) =>
                part.kind === 'text' ? (
                  part.text
                ) : (
                  <PlaceLink key={part.place.slug} path={placePath(article.slug, part.place.slug)}>
                    <mark>{part.text}</mark>
                  </PlaceLink>
                ),
              )}
            </p>
          </blockquote>
        </li>
      ))}
    </ol>
  )
}

function ExcerptPlaces({ article, places }: { article: Article; places: readonly Place[] }) {
  const unpinned = places.filter(({ number }) => number === null)
  return (
    <ul className={styles.places}>
      {places
        .filter(({ number }) => number !== null)
        .map((place) => (
          <li key={place.slug}>
            <PlaceLink path={placePath(article.slug, place.slug)} className={styles.place}>
              <PlaceSign number={place.number} basis={place.basis} />
              <span className={styles.name}>
                <PlaceName article={article} place={place} />
              </span>
              <span className={styles.kind}>
                <Words lang={article.lang}>{place.kind}</Words>
              </span>
            </PlaceLink>
            <span className={styles.address} dir="ltr">
              {absoluteUrl(placePath(article.slug, place.slug), settings())}
            </span>
          </li>
        ))}
      {unpinned.length > 0 && (
        <li className={styles.unpinned}>
          Not pinned:{' '}
          {unpinned.map((place, index) => (
            <Fragment key={place.slug}>
              {index > 0 && ', '}
              <Words lang={article.lang}>{place.name}</Words>
            </Fragment>
          ))}
        </li>
      )}
    </ul>
  )
}
