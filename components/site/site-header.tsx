import Link from 'next/link'
import styles from './site-header.module.css'

export function SiteHeader() {
  return (
    <p className={styles.header}>
      <Link href="/" className={styles.name}>
        Dateline
      </Link>
      <span className={styles.motto}>Where the news happened</span>
    </p>
  )
}
