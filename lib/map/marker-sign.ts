import type { Basis } from '../articles/article'
import type { MapTheme } from '../map-theme'
import { MARKER_DIAMETER } from './marker-layout'

/** The sign of a place, around its middle at 0, 0: a disc with a number. Lengths are in CSS pixels at the size of a marker. */
export interface MarkerSign {
  /** Of the middle of the rim. */
  radius: number
  fill: string
  rim: { color: string; width: number; dash?: readonly number[] }
  number: { color: string; size: number; weight: number; baseline: number }
}

const RIM = 2
const NUMBER_SIZE = 12.9

/** Of the type, for a number of so many characters and more: all of it stays on the disc. */
const SMALLER_SIZES = [
  { from: 5, size: 7.4 },
  { from: 4, size: 9 },
  { from: 3, size: 10.8 },
]

/** From the middle of a line of Inter to its baseline, in ems: half the difference of its ascent and its descent. */
export const BASELINE = 0.364

/** Whole dashes all round: 16 of them. */
const DASHES = 16

/**
 * The sign for each way of knowing a place: solid where the article names it, a dashed ring where it was inferred (so that
 * they differ by more than colour), a thin grey ring for one that is listed and not pinned.
 */
export function markerSign(basis: Basis | 'unpinned', theme: MapTheme, text = ''): MarkerSign {
  const size = SMALLER_SIZES.find(({ from }) => text.length >= from)?.size ?? NUMBER_SIZE
  const number = { size, weight: 700, baseline: size * BASELINE }
  if (basis === 'unpinned')
    return {
      radius: (MARKER_DIAMETER - 1) / 2,
      fill: 'none',
      rim: { color: theme.rule, width: 1 },
      number: { ...number, color: theme.muted },
    }
  const radius = (MARKER_DIAMETER - RIM) / 2
  const rim = { color: theme.accent, width: RIM }
  if (basis === 'named')
    return { radius, fill: theme.accent, rim, number: { ...number, color: theme.onAccent } }
  const step = (2 * Math.PI * radius) / DASHES
  return {
    radius,
    fill: theme.paper,
    rim: { ...rim, dash: [step * 0.6, step * 0.4] },
    number: { ...number, color: theme.accent },
  }
}

/** What stands in the sign of a place: its number, after the letter of its article where there is one. */
export const signText = ({ letter = '', number }: { letter?: string; number: number }) => `${letter}${number}`

/**
 * What the sign of a stack of places has instead of a number, and how far above its disc the rims of those under it show; in CSS
 * pixels at the size of a marker.
 */
export const stackSign = (count: number) => ({ text: `×${count}`, behind: [6, 3] })

/** The rings around a marker's disc, from the inside out: `width` in CSS pixels. They part it from the map, and show the one that is open. */
export const markerRings = (isSelected: boolean, theme: MapTheme) =>
  isSelected
    ? [
        { color: theme.land, width: 2.5 },
        { color: theme.accent, width: 2.5 },
      ]
    : [{ color: theme.land, width: 1.5 }]
