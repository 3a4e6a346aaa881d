'use client'

import { type KeyboardEvent, useCallback, useRef, useState } from 'react'
import { MapContainer, ScaleControl } from 'react-leaflet'
import type { SiteBasemap } from '@/lib/basemap/site-basemap'
import type { PixelSize } from '@/lib/map/box'
import { MIN_ZOOM } from '@/lib/map/frame-places'
import type { MapView } from '@/lib/map/map-view'
import { STREETS_MAX_ZOOM } from '@/lib/map/nearest-zoom'
import { placeFrame, storyFrame } from '@/lib/map/opening-frame'
import { streetsHost } from '@/lib/map/street-tiles'
import { toLatLng } from './lat-lng'
import { LeaveScrollToPage } from './leave-scroll-to-page'
import { LimitZoom } from './limit-zoom'
import { MapContents } from './map-contents'
import { MapControls } from './map-controls'
import styles from './map-island.module.css'
import noteStyles from './map-note.module.css'
import { MapStage } from './map-stage'
import { prefersReducedMotion } from './media-query'
import { NameMapSurface } from './name-map-surface'
import type { PopupOpener } from './place-popup'
import { useStreetsChoice } from './streets-choice'
import { TakeOverPicture } from './take-over-picture'
import type { Selection } from './use-selection'
import { useStage } from './use-stage'

/** The interactive map: everything that needs Leaflet, in one chunk that comes after the text. */
export function MapIsland(props: {
  view: MapView
  selection: Selection
  basemap: SiteBasemap
  /** The address of a tile of streets. */
  streetTiles: string
  /** When the map has taken the place of its picture. */
  onTaken: () => void
}) {
  const { view, basemap, streetTiles } = props
  const [size, setSize] = useState<PixelSize | null>(null)
  const [overlay, setOverlay] = useState<HTMLElement | null>(null)
  const [notes, setNotes] = useState<HTMLElement | null>(null)
  const [controls, setControls] = useState<HTMLElement | null>(null)
  const [sheet, setSheet] = useState<HTMLElement | null>(null)
  const [hasTiles, setHasTiles] = useState(false)
  const [hasStreets] = useStreetsChoice(streetsHost(streetTiles))
  const { selected, close } = props.selection
  const stage = useStage(MapStage.atWork)
  const openedBy = useRef<PopupOpener>(selected ? 'page' : 'text')

  const measure = useCallback((node: HTMLElement | null) => {
    if (node) setSize({ width: node.clientWidth, height: node.clientHeight })
  }, [])

  const noteTiles = useCallback(() => setHasTiles(true), [])

  const selectedPlace = view.places.find(({ path }) => path === selected)
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && selectedPlace) close(view.path)
  }

  if (!size) return <div ref={measure} className={styles.island} />
  const frame = selectedPlace ? placeFrame(selectedPlace, view.places, size) : storyFrame(view.places, size)
  const isStill = prefersReducedMotion()
  const maxZoom = hasStreets ? STREETS_MAX_ZOOM : basemap.maxZoom
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape bubbles up here from the markers, the popup and the controls.
    <div className={styles.island} onKeyDown={closeOnEscape}>
      <MapContainer
        className={styles.map}
        center={toLatLng(frame.center)}
        zoom={frame.zoom}
        minZoom={MIN_ZOOM}
        maxZoom={maxZoom}
        zoomControl={false}
        attributionControl={false}
        zoomAnimation={!isStill}
        fadeAnimation={!isStill}
        markerZoomAnimation={!isStill}
        inertia={!isStill}
      >
        {stage >= MapStage.markers && (
          <>
            <NameMapSurface />
            <LimitZoom max={maxZoom} />
            <LeaveScrollToPage notes={notes} />
            <MapContents
              stage={stage}
              view={view}
              selection={props.selection}
              openedBy={openedBy}
              basemap={basemap}
              streetTiles={streetTiles}
              overlay={overlay}
              sheet={sheet}
              notes={notes}
              onDrawn={noteTiles}
            />
          </>
        )}
        {stage >= MapStage.surroundings && (
          <>
            <ScaleControl position="bottomleft" />
            <MapControls places={view.places} streetTiles={streetTiles} layer={controls} />
          </>
        )}
        {stage >= MapStage.taken && <TakeOverPicture hasTiles={hasTiles} onTaken={props.onTaken} />}
      </MapContainer>
      {/* Layers of their own, so that Tab goes from the places to the controls, whatever came first. */}
      <div ref={setOverlay} className={styles.overlay}>
        <div ref={setNotes} className={noteStyles.notes} />
      </div>
      <div ref={setControls} className={styles.overlay} />
      <div ref={setSheet} className={`${styles.overlay} ${styles.sheet}`} />
    </div>
  )
}
