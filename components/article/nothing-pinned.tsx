import type { Article } from '@/lib/articles/article'
import styles from './nothing-pinned.module.css'

/** Says of an article without any pinned place why its map is empty. */
export function NothingPinned({ article }: { article: Article }) {
  if (article.places.some(({ position }) => position)) return null
  return (
    <p className={styles.note}>No place of this article is pinned: the map shows the world, and no marker.</p>
  )
}
