'use client'

import dynamic from 'next/dynamic'
import { useState } from 'react'
import { MapErrorBoundary } from './map-error-boundary'
import styles from './map-frame.module.css'
import { useShownView } from './map-state'

// Leaflet asks for `window` as soon as it is imported, so the map is left out where pages are prerendered.
const MapIsland = dynamic(() => import('./map-island').then(({ MapIsland }) => MapIsland), { ssr: false })

/** The box of the map, whole without a script, and the way over it for the keyboard. */
export function MapFrame() {
  const view = useShownView()
  const [isAlive, setIsAlive] = useState(false)
  return (
    <>
      <a href="#text" className={styles.skip}>
        Skip the map
      </a>
      <section className={styles.frame} aria-label={view?.label ?? 'Map'}>
        {/* True with scripts, without them, and while they come: it does not say that anything is loading. */}
        {!isAlive && (
          <p className={styles.without}>The map is drawn by a script. All that it shows is in the text.</p>
        )}
        <MapErrorBoundary>{view && <MapIsland view={view} onAlive={setIsAlive} />}</MapErrorBoundary>
      </section>
    </>
  )
}
