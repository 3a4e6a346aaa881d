'use client'

import 'leaflet/dist/leaflet.css'
import { type KeyboardEvent, useCallback, useRef, useState } from 'react'
import { MapContainer, ScaleControl } from 'react-leaflet'
import { useAnnounce } from '@/components/site/announcer'
import type { SiteBasemap } from '@/lib/basemap/site-basemap'
import type { PixelSize } from '@/lib/map/box'
import { MIN_ZOOM } from '@/lib/map/frame-places'
import type { MapView } from '@/lib/map/map-view'
import { STREETS_MAX_ZOOM } from '@/lib/map/nearest-zoom'
import { placeFrame, storyFrame } from '@/lib/map/opening-frame'
import { streetsHost } from '@/lib/map/street-tiles'
import { Basemap } from './basemap'
import { FollowSelection } from './follow-selection'
import { toLatLng } from './lat-lng'
import { LeaveScrollToPage } from './leave-scroll-to-page'
import { LimitZoom } from './limit-zoom'
import { MapControls } from './map-controls'
import styles from './map-island.module.css'
import noteStyles from './map-note.module.css'
import { prefersReducedMotion } from './media-query'
import { NameMapSurface } from './name-map-surface'
import { PlaceAreas } from './place-areas'
import { type PlacedPopup, PlacePopup, type PopupOpener } from './place-popup'
import { PlacesOnMap } from './places-on-map'
import { StreetTiles } from './street-tiles'
import { useStreetsChoice } from './streets-choice'
import { TakeOverPicture } from './take-over-picture'
import { useMarkerLayout } from './use-marker-layout'
import type { Selection } from './use-selection'

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
  const setMessage = useAnnounce()
  const [arrived, setArrived] = useState<string | null>(null)
  const [popup, setPopup] = useState<PlacedPopup | null>(null)
  const [hasTiles, setHasTiles] = useState(false)
  const [hasStreets] = useStreetsChoice(streetsHost(streetTiles))
  const layoutAt = useMarkerLayout(view.places)
  const { selected, select, close } = props.selection
  const openedBy = useRef<PopupOpener>(selected ? 'page' : 'text')

  const measure = useCallback((node: HTMLElement | null) => {
    if (node) setSize({ width: node.clientWidth, height: node.clientHeight })
  }, [])

  const noteTiles = useCallback(() => setHasTiles(true), [])

  const selectOnMap = useCallback(
    (path: string) => {
      openedBy.current = 'marker'
      select(path)
    },
    [select],
  )
  const closePopup = useCallback(() => close(view.path), [close, view.path])

  const selectedPlace = view.places.find(({ path }) => path === selected)
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && selectedPlace) closePopup()
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
        worldCopyJump
        zoomAnimation={!isStill}
        fadeAnimation={!isStill}
        markerZoomAnimation={!isStill}
        inertia={!isStill}
      >
        <NameMapSurface />
        <LimitZoom max={maxZoom} />
        <LeaveScrollToPage notes={notes} />
        <FollowSelection view={view} selected={selected} onArrive={setArrived} />
        <Basemap
          address={basemap.address}
          places={view.places}
          layoutAt={layoutAt}
          notes={notes}
          onDrawn={noteTiles}
        />
        {hasStreets && <StreetTiles template={streetTiles} notes={notes} onMessage={setMessage} />}
        <PlaceAreas places={view.places} />
        <PlacesOnMap
          places={view.places}
          selected={selected}
          layoutAt={layoutAt}
          overlay={overlay}
          popup={popup}
          onSelect={selectOnMap}
        />
        {selectedPlace?.popup && arrived === selectedPlace.path && (
          <PlacePopup
            key={selectedPlace.path}
            place={selectedPlace}
            content={selectedPlace.popup}
            layoutAt={layoutAt}
            openedBy={openedBy}
            onClose={closePopup}
            onPlaced={setPopup}
            onMessage={setMessage}
          />
        )}
        <TakeOverPicture hasTiles={hasTiles} onTaken={props.onTaken} />
        <ScaleControl position="bottomleft" />
        <MapControls places={view.places} streetTiles={streetTiles} layer={controls} />
      </MapContainer>
      {/* Layers of their own, so that Tab goes from the places to the controls, whatever came first. */}
      <div ref={setOverlay} className={styles.overlay}>
        <div ref={setNotes} className={noteStyles.notes} />
      </div>
      <div ref={setControls} className={styles.overlay} />
    </div>
  )
}
