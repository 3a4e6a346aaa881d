import type { KeyboardEvent } from 'react'
import { createPortal } from 'react-dom'
import { useMap } from 'react-leaflet'
import { PlaceSign } from '@/components/place/place-sign'
import { type Box, grow, type PixelPoint } from '@/lib/map/box'
import {
  describePointer,
  mostPointers,
  POINTER,
  POINTER_CLEARANCE,
  POINTER_INSET,
  type PointerWords,
  spokenPointer,
} from '@/lib/map/describe-pointer'
import { edgePointers } from '@/lib/map/edge-pointers'
import type { MapPlace } from '@/lib/map/map-view'
import type { MapMark } from '@/lib/map/stack-places'
import styles from './edge-pointers.module.css'
import { useLit } from './lit-place'
import { sizeOf } from './map-size'
import { measureText } from './measure-text'
import { obstaclesIn } from './obstacles-in'

/**
 * For each place out of view its name, direction and distance, at the edge of the map where it lies. Where there are more than a
 * map can bear, the others are seen while they are focused or pointed at in the text.
 */
export function EdgePointers(props: {
  places: readonly { place: MapMark; point: PixelPoint }[]
  obstacles: readonly Box[]
  /** `[longitude, latitude]` of the selected place; the middle of the map, where none is selected. */
  from: [number, number] | undefined
  tabStop: string | undefined
  overlay: HTMLElement | null
  onGo: (place: MapPlace) => void
  onFocus: (path: string) => void
  onArrow: (event: KeyboardEvent, path: string) => void
}) {
  const { places, overlay } = props
  const map = useMap()
  if (!overlay || places.length === 0) return null
  const center = map.getCenter().wrap()
  const from = props.from ?? [center.lng, center.lat]
  const pointers = places.map(({ place, point }) => ({
    ...describePointer(place, from, measureText),
    point,
    stack: place.stack,
  }))
  const { width, height } = sizeOf(map)
  const frame = grow({ minX: 0, minY: 0, maxX: width, maxY: height }, -POINTER_INSET)
  const most = mostPointers(width)
  const placed = [
    ...edgePointers(
      frame,
      pointers.slice(0, most),
      [...props.obstacles, ...obstaclesIn(overlay)].map((box) => grow(box, POINTER_CLEARANCE)),
    ),
    ...pointers.slice(most).flatMap((pointer) => edgePointers(frame, [pointer], [])),
  ]
  return createPortal(
    pointers.map((pointer, index) => {
      const { place, size } = pointer
      const { center = { x: 0, y: 0 }, angle = 0 } = placed[index] ?? {}
      return (
        <EdgePointer
          key={place.path}
          words={pointer}
          angle={angle}
          isQuiet={index >= most}
          style={{
            width: size.width,
            translate: `${Math.round(center.x - size.width / 2)}px ${Math.round(center.y - POINTER.height / 2)}px`,
          }}
          isTabStop={place.path === props.tabStop}
          onGo={() => props.onGo(place)}
          onFocus={() => props.onFocus(place.path)}
          onArrow={(event) => props.onArrow(event, place.path)}
        />
      )
    }),
    overlay,
  )
}

function EdgePointer(props: {
  words: PointerWords & Pick<MapMark, 'stack'>
  /** Degrees clockwise from the right of the screen. */
  angle: number
  /** Seen only while it is focused or pointed at. */
  isQuiet: boolean
  style: { width: number; translate: string }
  isTabStop: boolean
  onGo: () => void
  onFocus: () => void
  onArrow: (event: KeyboardEvent) => void
}) {
  const { words, angle } = props
  const { place, away } = words
  const { isLit, lightUp, putOut } = useLit(place.path, words.stack ?? undefined)
  return (
    <button
      type="button"
      className={styles.pointer}
      data-place={place.path}
      data-basis={place.basis}
      data-lit={isLit || undefined}
      data-quiet={props.isQuiet || undefined}
      tabIndex={props.isTabStop ? 0 : -1}
      aria-label={spokenPointer(words, angle)}
      style={props.style}
      onClick={props.onGo}
      onFocus={() => {
        lightUp()
        props.onFocus()
      }}
      onBlur={putOut}
      onPointerEnter={lightUp}
      onPointerLeave={putOut}
      onKeyDown={props.onArrow}
    >
      <svg className={styles.arrow} viewBox="0 0 16 16" style={{ rotate: `${angle}deg` }} aria-hidden="true">
        <path d="M2 8h11M8.5 3.5 13 8l-4.5 4.5" />
      </svg>
      <PlaceSign
        letter={place.letter}
        number={place.number}
        basis={place.basis}
        count={words.stack?.length}
      />
      <bdi lang={place.lang} className={styles.name}>
        {place.name}
      </bdi>
      <span className={styles.away}>· {away}</span>
    </button>
  )
}
