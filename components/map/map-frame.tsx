'use client'

import dynamic from 'next/dynamic'
import { useCallback, useState } from 'react'
import { MapCredits } from './map-credits'
import { MapErrorBoundary } from './map-error-boundary'
import styles from './map-frame.module.css'
import { MapPicture } from './map-picture'
import { useShownView } from './map-state'

// Leaflet asks for `window` as soon as it is imported, so the map is left out where pages are prerendered.
const MapIsland = dynamic(() => import('./map-island').then(({ MapIsland }) => MapIsland), { ssr: false })

/** The box of the map, with its picture until the interactive map takes over, and the way over it for the keyboard. */
export function MapFrame({ basemap }: { basemap: string }) {
  const view = useShownView()
  const [isTaken, setIsTaken] = useState(false)
  const noteTaken = useCallback(() => setIsTaken(true), [])
  return (
    <>
      <a href="#text" className={styles.skip}>
        Skip the map
      </a>
      <section className={styles.frame} aria-label={view?.label ?? 'Map'}>
        <div hidden={isTaken}>
          <MapPicture />
        </div>
        <MapErrorBoundary>
          {view && <MapIsland view={view} basemap={basemap} onTaken={noteTaken} />}
        </MapErrorBoundary>
        <MapCredits />
      </section>
    </>
  )
}
