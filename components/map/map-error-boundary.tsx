'use client'

import { Component, type ReactNode, useEffect } from 'react'
import { useAnnounce } from '@/components/site/announcer'
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

const FAILED = 'The map could not be brought to life: this is its picture. All that it shows is in the text.'

function MapFailed() {
  const announce = useAnnounce()
  useEffect(
    function tellFailure() {
      announce(FAILED)
    },
    [announce],
  )
  return <p className={styles.failed}>{FAILED}</p>
}
