import type { ReactNode } from 'react'
import styles from './take-along.module.css'

/** A quiet row at the end of a page: the ways to use its map elsewhere. */
export function TakeAlong({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>
}
