import {
  type ComponentProps,
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useId,
  useRef,
  useState,
} from 'react'
import { createPortal } from 'react-dom'
import { useMap, useMapEvents } from 'react-leaflet'
import { framePlaces } from '@/lib/map/frame-places'
import type { MapPlace } from '@/lib/map/map-view'
import { flyToFrame } from './fly-to-frame'
import { LayerPanel } from './layer-panel'
import styles from './map-controls.module.css'
import { sizeOf } from './map-size'
import { prefersReducedMotion } from './media-query'
import { useTellObstacleChange } from './obstacle-changes'
import { canHaveStreets } from './streets-choice'

interface Control {
  name: string
  sign: ReactNode
  act: () => void
  isOff?: boolean
  /** Of a button that opens something. */
  attributes?: ComponentProps<'button'>
}

/** Zoom, the way back to all places, and layers. One Tab stop; the arrow keys go from control to control. */
export function MapControls(props: {
  places: readonly MapPlace[]
  /** The address of a tile of streets. */
  streetTiles: string
  layer: HTMLElement | null
}) {
  const { places, streetTiles, layer } = props
  const map = useMap()
  const [zoom, setZoom] = useState(() => map.getZoom())
  const [maxZoom, setMaxZoom] = useState(() => map.getMaxZoom())
  const [current, setCurrent] = useState(0)
  const [isPanelOpen, setPanelOpen] = useState(false)
  const corner = useRef<HTMLDivElement>(null)
  const toolbar = useRef<HTMLDivElement>(null)
  const layersButton = useRef<HTMLButtonElement>(null)
  const panel = useId()
  useTellObstacleChange(isPanelOpen)
  useMapEvents({
    zoomend: () => setZoom(map.getZoom()),
    zoomlevelschange: () => setMaxZoom(map.getMaxZoom()),
  })
  const closePanel = useCallback((by: 'escape' | 'turning-away') => {
    setPanelOpen(false)
    if (by === 'escape') layersButton.current?.focus()
  }, [])
  if (!layer) return null

  const move = { animate: !prefersReducedMotion() }
  const showWholeStory = () => flyToFrame(map, framePlaces(places, sizeOf(map)))
  const controls: Control[] = [
    {
      name: 'Zoom in',
      sign: <path d="M9 3v12M3 9h12" />,
      act: () => map.zoomIn(1, move),
      isOff: zoom >= maxZoom,
    },
    {
      name: 'Zoom out',
      sign: <path d="M3 9h12" />,
      act: () => map.zoomOut(1, move),
      isOff: zoom <= map.getMinZoom(),
    },
  ]
  if (places.length > 0)
    controls.push({
      name: 'Show the whole story',
      sign: <path d="M6.5 2.5h-4v4M11.5 2.5h4v4M6.5 15.5h-4v-4M11.5 15.5h4v-4M9 7.5v3M7.5 9h3" />,
      act: showWholeStory,
    })
  if (canHaveStreets())
    controls.push({
      name: 'Map layers',
      sign: <path d="M9 2.5 16 6.5 9 10.5 2 6.5zM2 10.5l7 4 7-4" />,
      act: () => setPanelOpen(!isPanelOpen),
      attributes: {
        ref: layersButton,
        'aria-expanded': isPanelOpen,
        'aria-controls': isPanelOpen ? panel : undefined,
      },
    })

  const goToControl = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key]
    if (!step) return
    event.preventDefault()
    toolbar.current?.querySelectorAll('button')[(current + step + controls.length) % controls.length]?.focus()
  }

  return createPortal(
    <div className={styles.corner} ref={corner}>
      <div
        className={styles.controls}
        role="toolbar"
        aria-orientation="vertical"
        aria-label="Map controls"
        ref={toolbar}
        onKeyDown={goToControl}
        data-obstacle
      >
        {controls.map(({ name, sign, act, isOff = false, attributes }, index) => (
          <button
            key={name}
            type="button"
            title={name}
            aria-label={name}
            // Not `disabled`, which would throw the focus off at the last step of a zoom.
            aria-disabled={isOff}
            tabIndex={index === current ? 0 : -1}
            onFocus={() => setCurrent(index)}
            onClick={() => !isOff && act()}
            {...attributes}
          >
            <svg viewBox="0 0 18 18" aria-hidden="true">
              {sign}
            </svg>
          </button>
        ))}
      </div>
      {isPanelOpen && (
        <LayerPanel id={panel} streetTiles={streetTiles} controls={corner} onClose={closePanel} />
      )}
    </div>,
    layer,
  )
}
