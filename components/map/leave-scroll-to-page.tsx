import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { useMap } from 'react-leaflet'
import { useIsEmbedded } from '@/components/embed/embedded'
import styles from './map-note.module.css'
import { useIsNarrow, useMediaQuery } from './media-query'

/** How long the hint stays after the last gesture that the map left to the page, in milliseconds. */
const HINT_STAYS = 1500

/**
 * In the narrow layout, and in another site's page, the map lies in the page's way: one finger and the wheel scroll the page, as everywhere else on it; two
 * fingers, and the wheel with Ctrl or ⌘, move the map. A hint says so to whoever tries the other.
 */
export function LeaveScrollToPage({ notes }: { notes: HTMLElement | null }) {
  const map = useMap()
  const isEmbedded = useIsEmbedded()
  const isNarrow = useIsNarrow()
  const isInTheWay = isNarrow || isEmbedded
  const isTouch = useMediaQuery('(pointer: coarse)')
  const [hint, setHint] = useState<string | null>(null)

  useEffect(
    function leaveScrollToPage() {
      if (!isInTheWay) return
      const container = map.getContainer()
      const leaveWheel = (event: WheelEvent) => {
        if (event.ctrlKey || event.metaKey) return
        // Before Leaflet hears of it, which would take it for a zoom.
        event.stopPropagation()
        setHint('Hold Ctrl or ⌘ while scrolling to zoom the map')
      }
      const hintAtFingers = (event: TouchEvent) => {
        if (event.touches.length === 1) setHint('Use two fingers to move the map')
      }
      container.addEventListener('wheel', leaveWheel, { capture: true, passive: true })
      if (isTouch) {
        // Leaflet then also leaves `touch-action: pan-x pan-y` to the browser.
        map.dragging.disable()
        container.addEventListener('touchmove', hintAtFingers, { passive: true })
      }
      return function takeScrollBack() {
        container.removeEventListener('wheel', leaveWheel, { capture: true })
        container.removeEventListener('touchmove', hintAtFingers)
        map.dragging.enable()
      }
    },
    [map, isInTheWay, isTouch],
  )

  useEffect(
    function hideHint() {
      if (!hint) return
      const timer = setTimeout(() => setHint(null), HINT_STAYS)
      return () => clearTimeout(timer)
    },
    [hint],
  )

  return notes && hint && createPortal(<p className={styles.note}>{hint}</p>, notes)
}
