'use client'

import { type ReactNode, useMemo, useState } from 'react'
import { LitPlace } from '@/components/map/lit-place'
import { MapFrame } from '@/components/map/map-frame'
import type { SiteBasemap } from '@/lib/basemap/site-basemap'
import type { MapView } from '@/lib/map/map-view'
import styles from './embed-map.module.css'
import { Embedded } from './embedded'

/**
 * The map alone, filling another site's frame. The frame may be sandboxed, so what is selected is no part of its address, and all
 * that leads out of it opens a new window.
 */
export function EmbedMap(props: {
  view: MapView
  /** The address of the place that is open at first. */
  selected: string | null
  basemap: SiteBasemap
  /** The address of a tile of streets. */
  streetTiles: string
  /** Of the page that has the text as well, as a browser asks for it. */
  page: string
  title: string
  lang: string
  /** What is to be said where the map has no marker for what it was embedded for. */
  note?: ReactNode
}) {
  const [selected, select] = useState(props.selected)
  const selection = useMemo(() => ({ selected, select, close: () => select(null) }), [selected])
  const hasPopup = props.view.places.some(({ path }) => path === selected)
  return (
    <Embedded value={true}>
      <LitPlace>
        {/* With a name: the page around the frame has a main part too. */}
        <main className={styles.embed} aria-label="Dateline">
          <MapFrame
            view={props.view}
            selection={selection}
            basemap={props.basemap}
            streetTiles={props.streetTiles}
          >
            <p className={styles.title} data-obstacle>
              <a href={props.page} target="_blank" rel="noopener">
                <span lang={props.lang} dir="auto">
                  {props.title}
                </span>
                <span className={styles.site}> · Dateline</span>
                <svg viewBox="0 0 12 12" role="img" aria-label="opens a new window">
                  <path d="M4.5 2.5H2.5v7h7v-2M6.5 2.5h3v3M9.2 2.8 5.5 6.5" />
                </svg>
              </a>
            </p>
            {props.note && !hasPopup && (
              <div className={styles.note} data-obstacle>
                {props.note}
              </div>
            )}
          </MapFrame>
        </main>
      </LitPlace>
    </Embedded>
  )
}
