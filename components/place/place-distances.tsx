import { placePath } from '@/lib/addresses'
import type { Article, Place } from '@/lib/articles/article'
import { distancesFrom } from '@/lib/places/distances'
import { formatDistance } from '@/lib/places/format-distance'
import styles from './place-distances.module.css'
import { PlaceLink } from './place-link'
import { PlaceName } from './place-name'
import { PlaceSign } from './place-sign'

/** How far the other places of the article are, nearest first. */
export function PlaceDistances({ article, place }: { article: Article; place: Place }) {
  const distances = distancesFrom(place, article.places)
  if (distances.length === 0) return null
  return (
    <section className={styles.distances} aria-labelledby="distances">
      <h2 id="distances">Distance to the other places</h2>
      <ul>
        {distances.map(({ place: other, kilometres }) => (
          <li key={other.slug}>
            <PlaceSign number={other.number} basis={other.basis} />
            <PlaceLink path={placePath(article.slug, other.slug)}>
              <PlaceName article={article} place={other} />
            </PlaceLink>
            <span className={styles.distance}>{formatDistance(kilometres)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
