'use client'

import styles from '@/components/not-found/address-not-found.module.css'
import { useLoadInFull } from './use-load-in-full'

/** Stands where a page that the reader went to could not be shown. */
export function PageFailed() {
  const address = useLoadInFull()
  return (
    <main className={styles.text}>
      <h1>This page could not be shown</h1>
      <p>
        A part of it did not come. <a href={address}>Load it again</a>
      </p>
    </main>
  )
}
