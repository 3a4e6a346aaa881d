'use client'

import 'leaflet/dist/leaflet.css'
import { type KeyboardEvent, useCallback, useRef, useState } from 'react'
import { MapContainer, ScaleControl } from 'react-leaflet'
import { useAnnounce } from '@/components/site/announcer'
import type { PixelSize } from '@/lib/map/box'
import { MAX_ZOOM, MIN_ZOOM } from '@/lib/map/frame-places'
import type { MapView } from '@/lib/map/map-view'
import { placeFrame, storyFrame } from '@/lib/map/opening-frame'
import { Basemap } from './basemap'
import { FollowSelection } from './follow-selection'
import { toLatLng } from './lat-lng'
import { LeaveScrollToPage } from './leave-scroll-to-page'
import { MapControls } from './map-controls'
import styles from './map-island.module.css'
import { prefersReducedMotion } from './media-query'
import { NameMapSurface } from './name-map-surface'
import { PlaceAreas } from './place-areas'
import { type PlacedPopup, PlacePopup, type PopupOpener } from './place-popup'
import { PlacesOnMap } from './places-on-map'
import { TakeOverPicture } from './take-over-picture'
import { useMarkerLayout } from './use-marker-layout'
import type { Selection } from './use-selection'

/** The interactive map: everything that needs Leaflet, in one chunk that comes after the text. */
export function MapIsland(props: {
  view: MapView
  selection: Selection
  /** Of the basemap's archive. */
  basemap: string
  /** When the map has taken the place of its picture. */
  onTaken: () => void
}) {
  const { view } = props
  const [size, setSize] = useState<PixelSize | null>(null)
  const [overlay, setOverlay] = useState<HTMLElement | null>(null)
  const [controls, setControls] = useState<HTMLElement | null>(null)
  const setMessage = useAnnounce()
  const [arrived, setArrived] = useState<string | null>(null)
  const [popup, setPopup] = useState<PlacedPopup | null>(null)
  const [hasTiles, setHasTiles] = useState(false)
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
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape bubbles up here from the markers, the popup and the controls.
    <div className={styles.island} onKeyDown={closeOnEscape}>
      <MapContainer
        className={styles.map}
        center={toLatLng(frame.center)}
        zoom={frame.zoom}
        minZoom={MIN_ZOOM}
        maxZoom={MAX_ZOOM}
        zoomControl={false}
        attributionControl={false}
        worldCopyJump
        zoomAnimation={!isStill}
        fadeAnimation={!isStill}
        markerZoomAnimation={!isStill}
        inertia={!isStill}
      >
        <NameMapSurface />
        <LeaveScrollToPage overlay={overlay} />
        <FollowSelection view={view} selected={selected} onArrive={setArrived} />
        <Basemap
          address={props.basemap}
          places={view.places}
          layoutAt={layoutAt}
          overlay={overlay}
          onDrawn={noteTiles}
        />
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
        <MapControls places={view.places} layer={controls} />
      </MapContainer>
      {/* Layers of their own, so that Tab goes from the places to the controls, whatever came first. */}
      <div ref={setOverlay} className={styles.overlay} />
      <div ref={setControls} className={styles.overlay} />
    </div>
  )
}
