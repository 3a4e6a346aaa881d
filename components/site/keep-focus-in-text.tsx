'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { findLink, type LeftLink, linkOf } from './links-left'

/**
 * A link in the text goes away with the page that it was on, and the focus with it: then the heading of the new page takes it,
 * so that keyboard and screen reader go on from there; a step back in the history gives it to the link that was followed from
 * that page. Whatever else has the focus, a marker or a popup, keeps it.
 */
export function KeepFocusInText() {
  const pathname = usePathname()
  const shown = useRef(pathname)
  const left = useRef(new Map<string, LeftLink>())
  const isFromHistory = useRef(false)

  useEffect(function noteSteps() {
    const noteLink = (event: Event) => {
      const link = linkOf(event)
      if (link) left.current.set(shown.current, link)
    }
    const noteHistory = () => {
      isFromHistory.current = true
    }
    document.addEventListener('click', noteLink, true)
    window.addEventListener('popstate', noteHistory)
    return () => {
      document.removeEventListener('click', noteLink, true)
      window.removeEventListener('popstate', noteHistory)
    }
  }, [])

  useEffect(
    function focusText() {
      if (shown.current === pathname) return
      shown.current = pathname
      const link = isFromHistory.current ? left.current.get(pathname) : undefined
      isFromHistory.current = false
      if (document.activeElement !== document.body) return
      const target = (link && findLink(link)) ?? focusableHeading()
      target?.focus({ preventScroll: true })
    },
    [pathname],
  )
  return null
}

function focusableHeading() {
  const heading = document.querySelector<HTMLElement>('main h1')
  if (heading) heading.tabIndex = -1
  return heading
}
