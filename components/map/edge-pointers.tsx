import type { KeyboardEvent } from 'react'
import { createPortal } from 'react-dom'
import { useMap } from 'react-leaflet'
import { PlaceSign } from '@/components/place/place-sign'
import { type Box, grow } from '@/lib/map/box'
import { MOST_MARKERS } from '@/lib/map/cluster-places'
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
import type { MapMark } from '@/lib/map/place-marks'
import styles from './edge-pointers.module.css'
import { isLitBy, useLit, useLitPath } from './lit-place'
import { sizeOf } from './map-size'
import type { MarkOutOfView } from './marks-on-screen'
import { measureText } from './measure-text'
import { obstaclesIn } from './obstacles-in'

/**
 * For each place out of view its name, direction and distance, at the edge of the map where it lies. Where there are more than a
 * map can bear, the others are seen while they are focused or pointed at in the text.
 */
export function EdgePointers(props: {
  places: readonly MarkOutOfView[]
  obstacles: readonly Box[]
  /** `[longitude, latitude]` of the selected place; the middle of the map, where none is selected. */
  from: [number, number] | undefined
  tabStop: string | undefined
  overlay: HTMLElement | null
  onGo: (place: MapMark) => void
  onFocus: (path: string) => void
  onArrow: (event: KeyboardEvent, path: string) => void
}) {
  const { overlay } = props
  const map = useMap()
  const lit = useLitPath()
  if (!overlay || props.places.length === 0) return null
  const { width, height } = sizeOf(map)
  const most = mostPointers(width)
  const places = withinLimits(props.places, most, ({ path }) => path === props.tabStop, lit)
  const center = map.getCenter().wrap()
  const from = props.from ?? [center.lng, center.lat]
  const pointers = places.map(({ place, point }) => ({
    ...describePointer(place, from, measureText),
    place,
    point,
  }))
  const frame = grow({ minX: 0, minY: 0, maxX: width, maxY: height }, -POINTER_INSET)
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

/** Of thousands only those that can be seen: the first ones, and of the others the one that may have the focus, and what is lit up. */
function withinLimits(
  places: readonly MarkOutOfView[],
  most: number,
  isTabStop: (place: MapMark) => boolean,
  lit: string | null,
): readonly MarkOutOfView[] {
  if (places.length <= MOST_MARKERS) return places
  const others = places.slice(most)
  return [
    ...places.slice(0, most),
    ...others.filter(({ place }) => isTabStop(place)),
    ...others
      .filter(
        ({ place }) => !isTabStop(place) && lit !== null && isLitBy([place, ...(place.members ?? [])], lit),
      )
      .slice(0, most),
  ]
}

function EdgePointer(props: {
  words: PointerWords & { place: MapMark }
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
  const { isLit, lightUp, putOut } = useLit(place.path, place.members ?? undefined)
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
        count={place.members?.length}
      />
      <bdi lang={place.lang} className={styles.name}>
        {place.name}
      </bdi>
      <span className={styles.away}>· {away}</span>
    </button>
  )
}
