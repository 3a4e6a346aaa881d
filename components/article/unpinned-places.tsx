import { PlaceLink } from '@/components/place/place-link'
import { Remark } from '@/components/place/remark'
import { Words } from '@/components/site/words'
import { placePath } from '@/lib/addresses'
import type { Article } from '@/lib/articles/article'
import { directionOf } from '@/lib/writing-direction'
import styles from './unpinned-places.module.css'

/** What the article names and what cannot honestly be pinned, with the reason for each. */
export function UnpinnedPlaces({ article }: { article: Article }) {
  const places = article.places.filter(({ position }) => position === null)
  if (places.length === 0) return null
  return (
    <section className={styles.unpinned} aria-labelledby="unpinned">
      <h2 id="unpinned">Named, not pinned</h2>
      <ul>
        {places.map((place) => (
          <li key={place.slug} dir={directionOf(article.lang)}>
            <PlaceLink path={placePath(article.slug, place.slug)}>
              <Words lang={article.lang}>{place.name}</Words>
            </PlaceLink>
            {place.georeferenceRemarks && <Remark lang={article.lang}>{place.georeferenceRemarks}</Remark>}
          </li>
        ))}
      </ul>
    </section>
  )
}
