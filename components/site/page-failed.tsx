'use client'

import { usePathname } from 'next/navigation'
import { useEffect } from 'react'
import styles from '@/components/not-found/address-not-found.module.css'
import { withBasePath } from '@/lib/addresses'
import { useBasePath } from './base-path'

/**
 * What stands where a page could not be shown, most likely because a script of it did not come: a new build has taken its place, or
 * there is no network. A page that the reader went to is then loaded in full, once, where the host answers.
 */
export function PageFailed() {
  const address = withBasePath(usePathname(), { basePath: useBasePath() })
  useEffect(
    function loadInFull() {
      if (address === addressLoaded()) return
      fetch(address, { method: 'HEAD' }).then(
        () => location.replace(address),
        () => {},
      )
    },
    [address],
  )
  return (
    <main className={styles.text}>
      <h1>This page could not be shown</h1>
      <p>
        A part of it did not come. <a href={address}>Load it again</a>
      </p>
    </main>
  )
}

/** The address that was loaded in full, and not gone to from there. */
function addressLoaded(): string | undefined {
  const [loaded] = performance.getEntriesByType('navigation')
  return loaded && new URL(loaded.name).pathname
}
