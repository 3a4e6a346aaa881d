'use client'

import { Component, type ReactNode } from 'react'
import styles from './map-frame.module.css'

/** Without it, React would take the whole page away, text and all, when the map's script fails to load or to run. */
export class MapErrorBoundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children
    return (
      <p className={styles.failed} role="status">
        The map could not be brought to life: this is its picture. All that it shows is in the text.
      </p>
    )
  }
}
