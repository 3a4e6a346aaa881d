import { PlaceName } from '@/components/place/place-name'
import { absoluteUrl } from '@/lib/addresses'
import type { Article } from '@/lib/articles/article'
import type { MapView } from '@/lib/map/map-view'
import { settings } from '@/lib/settings'
import styles from './map-caption.module.css'

/** What stands under the map on paper: what its numbers mean, and where the page itself is. */
export function MapCaption(props: { article: Article; view: MapView; path: string }) {
  const { article, view, path } = props
  return (
    <p className={styles.caption}>
      {view.places.map((place) => (
        <span key={place.path} className={styles.place}>
          <b>{place.number}</b> <PlaceName article={article} place={place} />
        </span>
      ))}
      <span className={styles.legend}>
        A full disc stands for a place that the article names, a dashed ring for one that it does not name.
      </span>
      <span className={styles.address}>{absoluteUrl(path, settings())}</span>
    </p>
  )
}
