'use client'

import { Component, type ReactNode, useEffect } from 'react'
import { useAnnounce } from '@/components/site/announcer'
import { useLoadInFull } from '@/components/site/use-load-in-full'
import styles from './map-frame.module.css'

/** Without it, React would take the whole page away, text and all, when the map's script fails to load or to run. */
export class MapErrorBoundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children
    return <MapFailed />
  }
}

// Not a word of its picture, which is there only on a page that was loaded in full.
const FAILED = 'The map could not be brought to life. All that it shows is in the text.'

function MapFailed() {
  const announce = useAnnounce()
  useLoadInFull()
  useEffect(
    function tellFailure() {
      announce(FAILED)
    },
    [announce],
  )
  return <p className={styles.failed}>{FAILED}</p>
}
