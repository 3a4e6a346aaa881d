import { useEffect, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useMap } from 'react-leaflet'
import { useIsEmbedded } from '@/components/embed/embedded'
import { avoidPlaces } from '@/lib/basemap/label-avoidance'
import type { MapPlace } from '@/lib/map/map-view'
import { mapThemes } from '@/lib/map-theme'
import type { BasemapLayer } from './create-basemap-layer'
import styles from './map-note.module.css'
import { useIsDark } from './media-query'
import { useTellObstacleChange } from './obstacle-changes'
import type { MarkerLayoutAt } from './use-marker-layout'

/** A reader who waits longer than this, in milliseconds, is told what is missing. */
const PATIENCE = 8000

/** Names move out of the way of markers so many milliseconds after these have changed: first comes what a reader waits for, such as a popup. */
const NAMES_LATER = 250

/**
 * Land, sea, lakes, rivers, borders and names, from a vector archive, drawn in the browser. Names keep clear of the markers, and
 * a city that a marker stands for is left out.
 */
export function Basemap(props: {
  /** Of the archive. */
  address: string
  places: readonly MapPlace[]
  layoutAt: MarkerLayoutAt
  notes: HTMLElement | null
  /** When all that the map shows is drawn for the first time. */
  onDrawn: () => void
}) {
  const { address, places, layoutAt, notes, onDrawn } = props
  const map = useMap()
  const isDark = useIsDark()
  const isEmbedded = useIsEmbedded()
  const [isMissing, setIsMissing] = useState(false)
  const layer = useRef<BasemapLayer>(null)
  // The layer outlives the views that it is drawn for: its rules ask what there is to avoid each time they place a label.
  const toAvoid = useMemo(() => avoidPlaces(places, (zoom) => layoutAt(zoom).markers), [places, layoutAt])
  const avoided = useRef(toAvoid)
  useTellObstacleChange(isMissing)

  useEffect(
    function drawBasemap() {
      let isGone = false
      const draw = async () => {
        // Apart from the island, so that the markers need not wait for it.
        const { createBasemapLayer } = await import('./create-basemap-layer')
        const created = await createBasemapLayer(address, mapThemes[isDark ? 'dark' : 'light'], avoided)
        await created.placeLabels(map)
        if (isGone) return
        layer.current = created
        await created.addTo(map)
        clearTimeout(patience)
        setIsMissing(false)
        onDrawn()
      }
      const tellMissing = () => !isGone && setIsMissing(true)
      const patience = setTimeout(tellMissing, PATIENCE)
      draw().catch(tellMissing)
      return function removeBasemap() {
        isGone = true
        clearTimeout(patience)
        layer.current?.remove()
        layer.current = null
      }
    },
    [map, address, isDark, onDrawn],
  )

  useEffect(
    function keepLabelsClear() {
      if (avoided.current === toAvoid) return
      avoided.current = toAvoid
      const timer = setTimeout(() => layer.current?.updateLabels(map), NAMES_LATER)
      return () => clearTimeout(timer)
    },
    [map, toAvoid],
  )

  return (
    notes &&
    isMissing &&
    // A sandboxed frame gets no tiles from many hosts, and has its picture instead, at every zoom.
    !isEmbedded &&
    createPortal(
      <p className={styles.note} data-obstacle>
        The background map has not come. The markers stand where they should.
      </p>,
      notes,
    )
  )
}
