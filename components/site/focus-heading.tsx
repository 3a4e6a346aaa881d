'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useRef } from 'react'

/**
 * A link in the text goes away with the page that it was on, and the focus with it: then the heading of the new page takes it,
 * so that keyboard and screen reader go on from there. Whatever else has the focus, a marker or a popup, keeps it.
 */
export function FocusHeading() {
  const pathname = usePathname()
  const shown = useRef(pathname)
  useEffect(
    function focusHeading() {
      if (shown.current === pathname) return
      shown.current = pathname
      if (document.activeElement !== document.body) return
      const heading = document.querySelector<HTMLElement>('main h1')
      if (!heading) return
      heading.tabIndex = -1
      heading.focus({ preventScroll: true })
    },
    [pathname],
  )
  return null
}
