'use client'

import { usePathname } from 'next/navigation'
import { useEffect } from 'react'
import { useBasePath } from '@/components/site/base-path'
import { onceNetworkRests } from '@/components/site/once-network-rests'

/** In milliseconds: after all that a page fetches for itself, and ahead for its links. */
const QUIET = 3000

/** Keeps the pages that a reader opens, so that they open again without a network. All that waits until the page is at rest. */
export function OfflineKeeper() {
  const pathname = usePathname()
  const basePath = useBasePath()
  useEffect(
    function keepOpenPage() {
      // What the development server sends is not to be kept.
      if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return
      return onceNetworkRests(QUIET, () => {
        // Without it, or where the browser refuses, all is as it was: the page needs its network.
        import('./keep-page').then(({ keepPage }) => keepPage(pathname, basePath)).catch(() => {})
      })
    },
    [pathname, basePath],
  )
  return null
}
