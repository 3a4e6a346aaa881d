import { distance } from '@turf/turf'
import { formatDistance } from '../places/format-distance'
import { isolated } from '../writing-direction'
import type { PixelSize } from './box'
import type { MapPlace } from './map-view'
import type { MeasureText } from './marker-label'

/** How a pointer is written, in CSS pixels; as in `edge-pointers.module.css`. */
export const POINTER = { height: 34, size: 13, nameWeight: 600, awayWeight: 400, sign: 22, arrow: 16 }

/** From the pointer's left edge on: arrow, sign, name, distance, each after its gap. */
export const POINTER_GAPS = { left: 9, between: 6, right: 12 }

/** Between the pointers and the map's edge, in CSS pixels. */
export const POINTER_INSET = 10

/** Between the pointers and what they keep clear of, in CSS pixels. */
export const POINTER_CLEARANCE = 4

/** With more pointers a map would be hidden behind them; the text has every place. */
export const MOST_POINTERS = 12

/** Fewer have room on narrower maps, up to so many CSS pixels wide; the narrowest first. */
export const FEWER_POINTERS = [
  { upTo: 560, most: 4 },
  { upTo: 900, most: 8 },
]

/** How many pointers a map of a width in CSS pixels can bear. */
export const mostPointers = (width: number) =>
  FEWER_POINTERS.find(({ upTo }) => width <= upTo)?.most ?? MOST_POINTERS

const COMPASS = ['east', 'south-east', 'south', 'south-west', 'west', 'north-west', 'north', 'north-east']

export interface PointerWords {
  place: MapPlace
  /** The distance along the great circle, as people write it. */
  away: string
  size: PixelSize
}

/** What the pointer to a place says, seen from `[longitude, latitude]`, and its size in CSS pixels. */
export function describePointer(
  place: MapPlace,
  from: readonly [number, number],
  measure: MeasureText,
): PointerWords {
  const away = formatDistance(distance([...from], place.position, { units: 'kilometers' }))
  const words =
    measure(place.name, { weight: POINTER.nameWeight, size: POINTER.size }) +
    measure(`· ${away}`, { weight: POINTER.awayWeight, size: POINTER.size })
  const { left, between, right } = POINTER_GAPS
  const width = left + POINTER.arrow + between + POINTER.sign + between + words + between + right
  return { place, away, size: { width, height: POINTER.height } }
}

/** What a screen reader says of a pointer; the angle is in degrees clockwise from the right of the screen. */
export const spokenPointer = ({ place, away }: PointerWords, angle: number) =>
  `${isolated(place.spokenName)}, out of view, ${away} ${COMPASS[(Math.round(angle / 45) + 8) % 8]}`
