import type { Box, PixelPoint } from '../map/box'
import type { FontFamily } from './fonts'

/** What a picture is made of, from the bottom up; lengths and points in CSS pixels, x to the right and y down. */
export type Shape = PathShape | CircleShape | RectShape | TextShape | GroupShape

export interface Stroke {
  color: string
  width: number
  dash?: readonly number[]
  opacity?: number
  cap?: 'butt' | 'round'
  /** Over the fill and not under it. */
  isOverFill?: boolean
}

interface Painted {
  fill?: string
  fillOpacity?: number
  /** Drawn under the fill, unless it says otherwise, so that only its outer half shows where there is one. */
  stroke?: Stroke
}

export interface PathShape extends Painted {
  kind: 'path'
  /** Path data of SVG, in units of `unit` pixels: whole numbers take fewer bytes. */
  data: string
  unit: number
}

export interface CircleShape extends Painted {
  kind: 'circle'
  x: number
  y: number
  radius: number
}

export interface RectShape extends Painted {
  kind: 'rect'
  x: number
  y: number
  width: number
  height: number
  corner?: number
}

export interface TextShape {
  kind: 'text'
  text: string
  x: number
  /** Of the baseline. */
  y: number
  anchor: 'start' | 'middle' | 'end'
  size: number
  weight: number
  /** The sans of the page without it. */
  family?: FontFamily
  isItalic?: boolean
  /** Read from right to left: `start` is then the right end. */
  isRightToLeft?: boolean
  /** Its language, BCP 47, where it is another than that of the picture: some letters are drawn otherwise in each. */
  lang?: string
  /** Between letters. */
  spacing?: number
  fill: string
  /** Under the letters, parting them from what is below. */
  halo?: { color: string; width: number }
}

export interface GroupShape {
  kind: 'group'
  shapes: readonly Shape[]
  /** A group that leads somewhere has a name, which is what a screen reader says. */
  link?: { href: string; name: string; isCurrent: boolean }
  /** Where its origin stands, and how many pixels one of its own takes. */
  placed?: PixelPoint & { scale: number }
  /** What is seen of it, in its own pixels. */
  clip?: Box
  /** What it is for the page's style: the basemap's names, which come a frame later, or those that no phone shows, which are left out there. */
  part?: 'names' | 'beyond-phones'
  /** Left to the eye: a screen reader passes over it. */
  isDecoration?: boolean
}
