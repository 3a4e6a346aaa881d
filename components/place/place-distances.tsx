import { placePath } from '@/lib/addresses'
import type { Article, Place } from '@/lib/articles/article'
import { isMapOfNearby, PLACES_NEARBY } from '@/lib/map/place-view'
import { distancesFrom } from '@/lib/places/distances'
import { formatDistance } from '@/lib/places/format-distance'
import styles from './place-distances.module.css'
import { PlaceLink } from './place-link'
import { PlaceName } from './place-name'
import { PlaceSign } from './place-sign'

/** So many of the nearest are enough beside the map, which shows more. */
const NEAREST = 20

/** How far the other places of the article are, nearest first. */
export function PlaceDistances({ article, place }: { article: Article; place: Place }) {
  const all = distancesFrom(place, article.places)
  const distances = all.slice(0, NEAREST)
  if (distances.length === 0) return null
  const shown = [place, ...distances.map(({ place }) => place)]
  return (
    <section className={styles.distances} aria-labelledby="distances">
      <h2 id="distances">Distance to the other places</h2>
      {shown.some(({ geometry }) => geometry && geometry.type !== 'Point') && (
        <p className={styles.measured}>
          From marker to marker: some of them stand for a line, an area or several points.
        </p>
      )}
      {all.length > NEAREST && (
        <p className={styles.measured}>
          The {NEAREST} nearest of {all.length.toLocaleString('en')}; the map{' '}
          {isMapOfNearby(article)
            ? `shows ${PLACES_NEARBY} around here, and that of the article all`
            : 'shows all of them'}
          .
        </p>
      )}
      <ul>
        {distances.map(({ place: other, kilometres }) => (
          <li key={other.slug}>
            <PlaceSign number={other.number} basis={other.basis} />
            <PlaceLink path={placePath(article.slug, other.slug)}>
              <PlaceName article={article} place={other} />
            </PlaceLink>
            <span className={styles.distance}>
              {kilometres === 0 ? 'the same position' : formatDistance(kilometres)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
