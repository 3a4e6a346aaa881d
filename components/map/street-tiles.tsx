import type { TileLayer as LeafletTileLayer, TileErrorEvent, TileEvent } from 'leaflet'
import { useEffect, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { Pane, TileLayer } from 'react-leaflet'
import { STREETS_MAX_ZOOM } from '@/lib/map/nearest-zoom'
import noteStyles from './map-note.module.css'
import { useTellObstacleChange } from './obstacle-changes'
import styles from './street-tiles.module.css'

/** Over the basemap's tiles, which Leaflet has at 200, and under areas and markers, from 400 on. */
const ABOVE_BASEMAP = { zIndex: '250' }

/** OpenStreetMap draws one zoom more than the map comes near. */
const LAST_TILES = 19

const FAILURE = "The streets did not come. The map below is Dateline's own."

/** Pictures of streets, from another site, over the basemap: that stays where they do not come, and the map says so. */
export function StreetTiles(props: {
  /** The address of a tile, with {z}, {x} and {y}. */
  template: string
  notes: HTMLElement | null
  onMessage: (message: string) => void
}) {
  const { template, notes, onMessage } = props
  const layer = useRef<LeafletTileLayer>(null)
  const { hasFailed, eventHandlers } = useTileFailure()
  useTellObstacleChange(hasFailed)

  useEffect(
    function speakOfFailure() {
      if (!hasFailed) return
      onMessage(FAILURE)
      return function takeBack() {
        onMessage('')
      }
    },
    [hasFailed, onMessage],
  )

  useEffect(
    function tryAgainOnline() {
      if (!hasFailed) return
      const tryAgain = () => layer.current?.redraw()
      window.addEventListener('online', tryAgain)
      return () => window.removeEventListener('online', tryAgain)
    },
    [hasFailed],
  )

  return (
    <>
      <Pane name="streets" className={styles.streets} style={ABOVE_BASEMAP}>
        <TileLayer
          ref={layer}
          url={template}
          maxZoom={STREETS_MAX_ZOOM}
          maxNativeZoom={LAST_TILES}
          // OpenStreetMap's servers answer only where they are told the site, whatever policy the page itself has.
          referrerPolicy="strict-origin-when-cross-origin"
          eventHandlers={eventHandlers}
        />
      </Pane>
      {notes &&
        hasFailed &&
        createPortal(
          <p className={noteStyles.note} data-obstacle>
            {FAILURE}
          </p>,
          notes,
        )}
    </>
  )
}

/** Whether, of the tiles that the map has asked for, some failed and none came. It is judged when none is on its way. */
function useTileFailure() {
  const [hasFailed, setHasFailed] = useState(false)
  const eventHandlers = useMemo(() => {
    const came = new Set<HTMLElement>()
    const failed = new Set<HTMLElement>()
    return {
      tileload: ({ tile }: TileEvent) => {
        came.add(tile)
        setHasFailed(false)
      },
      tileerror: ({ tile }: TileErrorEvent) => failed.add(tile),
      tileunload: ({ tile }: TileEvent) => {
        came.delete(tile)
        failed.delete(tile)
      },
      load: () => setHasFailed(failed.size > 0 && came.size === 0),
    }
  }, [])
  return { hasFailed, eventHandlers }
}
