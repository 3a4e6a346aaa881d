import type { Article, Place } from '@/lib/articles/article'
import { formatDistance } from '@/lib/places/format-distance'
import { formatDecimalPosition, formatPosition } from '@/lib/places/format-position'
import { LinkedText } from './linked-text'
import styles from './place-location.module.css'
import { Remark } from './remark'

/** How exactly a place is located, why there, and from what. */
export function PlaceLocation({ article, place }: { article: Article; place: Place }) {
  const { position, coordinateUncertaintyInMeters: radius } = place
  return (
    <section className={styles.location} aria-labelledby="location">
      <h2 id="location">{position ? 'Where it is' : 'Why it is not pinned'}</h2>
      {place.georeferenceRemarks && <Remark lang={article.lang}>{place.georeferenceRemarks}</Remark>}
      <dl>
        {position && (
          <>
            <dt>Position</dt>
            <dd>
              {formatPosition(position, radius)}
              <br />
              <span className={styles.decimal}>{formatDecimalPosition(position)}</span>
            </dd>
            <dt>Uncertainty</dt>
            <dd>
              {radius === null
                ? 'Not stated'
                : `A circle of ${formatDistance(radius / 1000)} around this position`}
            </dd>
          </>
        )}
        {place.georeferenceSources && (
          <>
            <dt>Located from</dt>
            <dd dir="auto">
              <LinkedText text={place.georeferenceSources} />
            </dd>
          </>
        )}
      </dl>
    </section>
  )
}
