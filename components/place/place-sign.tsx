import type { Basis } from '@/lib/articles/article'
import styles from './place-sign.module.css'

/** The sign of a place: the same beside the text as on the map. Inferred places differ by line and fill, not only by colour. */
export function PlaceSign({ number, basis }: { number: number | null; basis: Basis }) {
  return (
    <span className={styles.sign} data-basis={number === null ? 'unpinned' : basis} aria-hidden="true">
      {number ?? '–'}
    </span>
  )
}
