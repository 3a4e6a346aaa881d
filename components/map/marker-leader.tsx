import { divIcon, type LatLngTuple } from 'leaflet'
import { useMemo } from 'react'
import { createPortal } from 'react-dom'
import { Marker } from 'react-leaflet'
import type { PixelPoint } from '@/lib/map/box'
import styles from './marker-leader.module.css'

/** From where a place truly is to its marker, where that had to make room for others; under all markers, so that it hides none. */
export function MarkerLeader({ position, offset }: { position: LatLngTuple; offset: PixelPoint }) {
  const element = useMemo(() => document.createElement('div'), [])
  const icon = useMemo(
    () => divIcon({ html: element, className: styles.anchor, iconSize: [0, 0] }),
    [element],
  )
  return (
    <>
      <Marker position={position} icon={icon} pane="shadowPane" keyboard={false} interactive={false} />
      {createPortal(
        <svg className={styles.leader} aria-hidden="true">
          <line x1="0" y1="0" x2={offset.x} y2={offset.y} />
          <circle r="2.5" />
        </svg>,
        element,
      )}
    </>
  )
}
