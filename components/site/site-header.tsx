import styles from './site-header.module.css'
import { SiteLink } from './site-link'

export function SiteHeader() {
  return (
    <p className={styles.header}>
      <SiteLink href="/" className={styles.name}>
        Dateline
      </SiteLink>
      <span className={styles.motto}>Where the news happened</span>
    </p>
  )
}
