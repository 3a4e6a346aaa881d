'use client'

import dynamic from 'next/dynamic'
import { type ReactNode, useCallback, useState } from 'react'
import type { SiteBasemap } from '@/lib/basemap/site-basemap'
import type { MapView } from '@/lib/map/map-view'
import { streetsHost } from '@/lib/map/street-tiles'
import { MapCredits } from './map-credits'
import { MapErrorBoundary } from './map-error-boundary'
import styles from './map-frame.module.css'
// With the page, and not with the map: a style sheet that comes later makes Chromium look at all fonts again, and text in one that
// came late would move.
import './leaflet.css'
import './map-note.module.css'
import { MapPicture } from './map-picture'
import { nextTask } from './next-task'
import { useStreetsChoice } from './streets-choice'
import type { Selection } from './use-selection'

// Leaflet asks for `window` as soon as it is imported, so the map is left out where pages are prerendered. It comes before what is built on
// it, so that the page can answer in between.
const MapIsland = dynamic(
  async () => {
    await import('leaflet')
    await nextTask()
    return (await import('./map-island')).MapIsland
  },
  { ssr: false },
)

/** The box of a map: its picture, until the interactive map takes over, and again on paper. */
export function MapFrame(props: {
  /** null until the page has said what it shows. */
  view: MapView | null
  selection: Selection
  basemap: SiteBasemap
  /** The address of a tile of streets. */
  streetTiles: string
  /** The picture of another page's map than the one that came in the HTML, for paper. */
  printed?: string
  /** What else lies over the map. */
  children?: ReactNode
}) {
  const { view, basemap, streetTiles, printed } = props
  const [hasStreets] = useStreetsChoice(streetsHost(streetTiles))
  const [isTaken, setIsTaken] = useState(false)
  const noteTaken = useCallback(() => setIsTaken(true), [])
  return (
    <section className={styles.frame} aria-label={view?.label ?? 'Map'}>
      <div className={styles.picture} data-taken={isTaken || undefined} data-outdated={printed && ''}>
        <MapPicture />
      </div>
      <MapErrorBoundary>
        {view && (
          <div className={styles.island} data-taken={isTaken || undefined}>
            <MapIsland
              view={view}
              selection={props.selection}
              basemap={basemap}
              streetTiles={streetTiles}
              onTaken={noteTaken}
            />
          </div>
        )}
      </MapErrorBoundary>
      {/* For paper. Nothing is lost without it: all that it shows is in the text. */}
      {/* biome-ignore lint/performance/noImgElement: Next's own has nothing to do for a drawing in a file of its own. */}
      {printed && <img className={styles.printed} src={printed} alt="" fetchPriority="low" />}
      <MapCredits basemapCredit={basemap.credit} hasStreets={hasStreets} />
      {props.children}
    </section>
  )
}
