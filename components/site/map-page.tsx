import type { ReactNode } from 'react'
import { KeepFocusInText } from './keep-focus-in-text'
import styles from './map-page.module.css'

/** Map and text side by side, or the map above the text where the screen is narrow, and first of all the way over the map for the keyboard. */
export function MapPage(props: {
  header: ReactNode
  map: ReactNode
  footer: ReactNode
  children: ReactNode
}) {
  return (
    <div className={styles.page}>
      <a href="#text" className={styles.skip}>
        Skip the map
      </a>
      <header className={styles.header}>{props.header}</header>
      <div className={styles.map}>{props.map}</div>
      <main className={styles.text} id="text" tabIndex={-1}>
        <KeepFocusInText />
        {props.children}
      </main>
      <footer className={styles.footer}>{props.footer}</footer>
    </div>
  )
}
