import { type RefObject, useEffect, useId } from 'react'
import { streetsHost } from '@/lib/map/street-tiles'
import styles from './layer-panel.module.css'
import { useStreetsChoice } from './streets-choice'

/** What a reader may lay over the map. Closes at Escape, and when the reader turns to anything outside of the controls. */
export function LayerPanel(props: {
  id: string
  /** The address of a tile of streets. */
  streetTiles: string
  /** The controls that the panel belongs to. */
  controls: RefObject<HTMLElement | null>
  onClose: (by: 'escape' | 'turning-away') => void
}) {
  const { controls, onClose } = props
  const description = useId()
  const host = streetsHost(props.streetTiles)
  const [isOn, turn] = useStreetsChoice(host)

  useEffect(
    function closeOnLeaving() {
      // First of all listeners: Escape closes the panel alone, not the popup that may be open as well.
      const closeOnEscape = (event: KeyboardEvent) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose('escape')
      }
      const closeOutside = ({ target }: Event) => {
        if (!(target instanceof Node && controls.current?.contains(target))) onClose('turning-away')
      }
      window.addEventListener('keydown', closeOnEscape, true)
      window.addEventListener('pointerdown', closeOutside, true)
      window.addEventListener('focusin', closeOutside)
      return () => {
        window.removeEventListener('keydown', closeOnEscape, true)
        window.removeEventListener('pointerdown', closeOutside, true)
        window.removeEventListener('focusin', closeOutside)
      }
    },
    [controls, onClose],
  )

  return (
    <div className={styles.room}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as this is, and has a border of its own. */}
      <div className={styles.panel} id={props.id} role="group" aria-label="Map layers" data-obstacle>
        <label className={styles.layer}>
          <input
            type="checkbox"
            checked={isOn}
            aria-describedby={description}
            onChange={(event) => turn(event.target.checked)}
          />
          Streets (OpenStreetMap)
        </label>
        <p className={styles.description} id={description}>
          Loads pictures from <span className={styles.host}>{host}</span>, another site, which sees your
          address.
        </p>
      </div>
    </div>
  )
}
