import type { ReactNode } from 'react'
import { FocusHeading } from './focus-heading'
import styles from './map-page.module.css'

/** Map and text side by side, or the map above the text where the screen is narrow. */
export function MapPage(props: {
  header: ReactNode
  map: ReactNode
  footer: ReactNode
  children: ReactNode
}) {
  return (
    <div className={styles.page}>
      <header className={styles.header}>{props.header}</header>
      <div className={styles.map}>{props.map}</div>
      <main className={styles.text} id="text" tabIndex={-1}>
        <FocusHeading />
        {props.children}
      </main>
      <footer className={styles.footer}>{props.footer}</footer>
    </div>
  )
}
