import { useEffect, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useMap } from 'react-leaflet'
import type { MapPlace } from '@/lib/map/map-view'
import { mapThemes } from '@/lib/map-theme'
import { type BasemapLayer, createBasemapLayer } from './create-basemap-layer'
import styles from './map-note.module.css'
import { useIsDark } from './media-query'
import type { MarkerLayoutAt } from './use-marker-layout'

/**
 * Land, sea, lakes, rivers, borders and names, from our own archive, drawn in the browser. Names keep clear of the markers, and
 * a city that a marker stands for is left out.
 */
export function Basemap(props: {
  places: readonly MapPlace[]
  layoutAt: MarkerLayoutAt
  overlay: HTMLElement | null
}) {
  const { places, layoutAt, overlay } = props
  const map = useMap()
  const isDark = useIsDark()
  const [hasFailed, setHasFailed] = useState(false)
  const layer = useRef<BasemapLayer>(null)
  // The layer outlives the views that it is drawn for: its rules ask what there is to avoid each time they place a label.
  const toAvoid = useMemo(
    () => ({ places, geonameIds: new Set(places.flatMap(({ geonameId }) => geonameId ?? [])), layoutAt }),
    [places, layoutAt],
  )
  const avoided = useRef(toAvoid)

  useEffect(
    function drawBasemap() {
      let isGone = false
      createBasemapLayer(mapThemes[isDark ? 'dark' : 'light'], avoided).then(
        (created) => {
          if (isGone) return
          created.addTo(map)
          layer.current = created
          setHasFailed(false)
        },
        () => !isGone && setHasFailed(true),
      )
      return function removeBasemap() {
        isGone = true
        layer.current?.remove()
        layer.current = null
      }
    },
    [map, isDark],
  )

  useEffect(
    function keepLabelsClear() {
      avoided.current = toAvoid
      layer.current?.placeLabelsAnew()
    },
    [toAvoid],
  )

  return (
    overlay &&
    hasFailed &&
    createPortal(
      <p className={styles.note} data-obstacle>
        The background map did not come. The markers stand where they should.
      </p>,
      overlay,
    )
  )
}
