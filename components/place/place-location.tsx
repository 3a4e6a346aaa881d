import type { Article, Place } from '@/lib/articles/article'
import { describeExtent, describeUncertainty } from '@/lib/places/describe-extent'
import { formatDecimalPosition, formatPosition } from '@/lib/places/format-position'
import { LinkedText } from './linked-text'
import styles from './place-location.module.css'
import { Remark } from './remark'

/** How exactly a place is located, why there, and from what. */
export function PlaceLocation({ article, place }: { article: Article; place: Place }) {
  const { geometry, position, coordinateUncertaintyInMeters: radius } = place
  const extent = geometry && describeExtent(geometry)
  return (
    <section className={styles.location} aria-labelledby="location">
      <h2 id="location">{position ? 'Where it is' : 'Why it is not pinned'}</h2>
      {place.georeferenceRemarks && <Remark lang={article.lang}>{place.georeferenceRemarks}</Remark>}
      <dl>
        {geometry && position && (
          <>
            {extent ? (
              <>
                <dt>Shape</dt>
                <dd>{extent.shape.replace(/^./, (letter) => letter.toUpperCase())}</dd>
                <dt>Marker</dt>
                <dd>
                  {extent.marker.replace(/^./, (letter) => letter.toUpperCase())}, at{' '}
                  {formatPosition(position, null)}
                </dd>
              </>
            ) : (
              <>
                <dt>Position</dt>
                <dd>
                  {formatPosition(position, radius)}
                  <br />
                  <span className={styles.decimal}>{formatDecimalPosition(position)}</span>
                </dd>
              </>
            )}
            <dt>Uncertainty</dt>
            <dd>{radius === null ? 'Not stated' : describeUncertainty(geometry, radius)}</dd>
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
