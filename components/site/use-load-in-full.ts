import { usePathname } from 'next/navigation'
import { useEffect } from 'react'
import { withBasePath } from '@/lib/addresses'
import { useBasePath } from './base-path'

/**
 * For what stands where a part of a page did not come, most likely because a new build has taken its place: loads the page in full, once,
 * and only where its host answers. Returns the page's address. A page that was loaded in full already stays as it is.
 */
export function useLoadInFull(): string {
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
  return address
}

/** The address that the browser loaded last, from which a reader may have gone on to others. */
function addressLoaded(): string | undefined {
  const [loaded] = performance.getEntriesByType('navigation')
  return loaded && new URL(loaded.name).pathname
}
