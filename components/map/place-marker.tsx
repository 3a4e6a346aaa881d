import { divIcon, type LeafletMouseEvent } from 'leaflet'
import { type KeyboardEvent, memo, useCallback, useMemo } from 'react'
import { createPortal } from 'react-dom'
import { Marker } from 'react-leaflet'
import { PlaceSign } from '@/components/place/place-sign'
import type { PlacedMarker } from '@/lib/map/marker-layout'
import type { MapMark } from '@/lib/map/place-marks'
import { toLatLng } from './lat-lng'
import { useLit } from './lit-place'
import { MarkerLeader } from './marker-leader'
import styles from './place-marker.module.css'

/** The marker of a place, or of several: a button with its number and name, or with how many they are, as in a printed atlas. */
export const PlaceMarker = memo(function PlaceMarker(props: {
  place: MapMark
  marker: PlacedMarker
  isInView: boolean
  isSelected: boolean
  /** Whether its label is seen only while the place itself is lit up. */
  isLabelQuiet: boolean
  hidesLabel: boolean
  isTabStop: boolean
  onSelect: (path: string) => void
  onOpenGroup: (mark: MapMark) => void
  onFocus: (path: string) => void
  onKey: (event: KeyboardEvent, path: string) => void
}) {
  const { place, marker, isSelected, onSelect, onOpenGroup } = props
  const { path, members } = place
  const { isLit, isLitItself, lightUp, putOut } = useLit(path, members ?? undefined)
  const open = useCallback(
    () => (place.members ? onOpenGroup(place) : onSelect(place.path)),
    [place, onSelect, onOpenGroup],
  )
  // An element and not a string of HTML: what stands in the data stays text.
  const element = useMemo(() => document.createElement('div'), [])
  const icon = useMemo(
    () => divIcon({ html: element, className: styles.anchor, iconSize: [0, 0] }),
    [element],
  )
  const position = useMemo(() => toLatLng(place.position), [place.position])
  // Leaflet drops clicks that end a drag, and until the next drag also those that a key makes: their `detail` is 0.
  const eventHandlers = useMemo(
    () => ({
      click: ({ originalEvent }: LeafletMouseEvent) => {
        if (originalEvent.detail !== 0) open()
      },
    }),
    [open],
  )
  const { x, y } = marker.offset
  return (
    <>
      <Marker
        position={position}
        icon={icon}
        keyboard={false}
        riseOnHover
        zIndexOffset={isSelected || isLit ? 1000 : 0}
        eventHandlers={eventHandlers}
      />
      {createPortal(
        <button
          type="button"
          className={styles.marker}
          data-place={place.path}
          data-basis={place.basis}
          data-side={marker.side}
          data-lit={isLit || undefined}
          data-selected={isSelected || undefined}
          hidden={!props.isInView}
          tabIndex={props.isTabStop ? 0 : -1}
          aria-label={place.spokenName}
          aria-haspopup={place.popup ? 'dialog' : undefined}
          aria-expanded={place.popup || (members && place.comesApartAt === null) ? isSelected : undefined}
          style={{ translate: `${x}px ${y}px` }}
          onClick={(event) => event.detail === 0 && open()}
          onFocus={() => {
            if (!members) lightUp()
            props.onFocus(place.path)
          }}
          onBlur={putOut}
          onPointerEnter={members ? undefined : lightUp}
          onPointerLeave={putOut}
          onKeyDown={(event) => props.onKey(event, place.path)}
        >
          <PlaceSign
            letter={place.letter}
            number={place.number}
            basis={place.basis}
            count={members?.length}
          />
          <span
            className={styles.label}
            hidden={props.hidesLabel}
            data-quiet={(props.isLabelQuiet && !isLitItself) || undefined}
          >
            <bdi lang={place.lang}>{place.name}</bdi>
            {place.basis === 'inferred' && <span className={styles.note}>inferred</span>}
          </span>
        </button>,
        element,
      )}
      {Math.hypot(x, y) > 1 && props.isInView && <MarkerLeader position={position} offset={marker.offset} />}
    </>
  )
})
