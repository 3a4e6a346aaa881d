import { placePath } from '@/lib/addresses'
import type { Article, Place } from '@/lib/articles/article'
import { neighboursOf } from '@/lib/places/neighbours'
import { PlaceLink } from './place-link'
import { PlaceName } from './place-name'
import styles from './place-neighbours.module.css'

/** The way to the places that the article names before and after this one. */
export function PlaceNeighbours({ article, place }: { article: Article; place: Place }) {
  const { previous, next } = neighboursOf(place, article.places)
  return (
    <nav className={styles.neighbours} aria-label="Places in the article’s order">
      {previous && (
        <PlaceLink path={placePath(article.slug, previous.slug)} className={styles.previous}>
          <span className={styles.direction}>Previous place</span>
          <PlaceName article={article} place={previous} />
        </PlaceLink>
      )}
      {next && (
        <PlaceLink path={placePath(article.slug, next.slug)} className={styles.next}>
          <span className={styles.direction}>Next place</span>
          <PlaceName article={article} place={next} />
        </PlaceLink>
      )}
    </nav>
  )
}
