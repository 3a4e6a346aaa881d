import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import type { Box, PixelPoint, PixelSize } from '../map/box'
import {
  describePointer,
  FEWER_POINTERS,
  MOST_POINTERS,
  type PointerWords,
  spokenPointer,
} from '../map/describe-pointer'
import { MARKER_DIAMETER } from '../map/marker-layout'
import type { MapMark } from '../map/place-marks'
import { project } from '../map/web-mercator'
import { pageTheme } from '../map-theme'
import { drawPointer } from './draw-pointer'
import { measureText } from './fonts'
import type { PagePicture } from './page-picture'
import { at, type PictureLevel, sizeQuery } from './picture-levels'
import { pointerPositions } from './pointer-positions'
import { svgElement } from './svg'

/** A pointer for each place that some map of the level has out of view, and the rules that show it there and its marker elsewhere. */
export function drawPagePointers(
  center: [number, number],
  level: PictureLevel,
  markers: readonly Box[],
  {
    marks,
    drawn,
    selected,
    link,
  }: Pick<PagePicture, 'selected' | 'link'> & {
    marks: readonly MapMark[]
    /** Those that have a marker in the picture. */
    drawn: ReadonlySet<MapMark>
  },
) {
  const { zoom, atLeast } = level
  const middle = project(center, zoom)
  const from = marks.find(({ path }) => path === selected)?.position ?? center
  const outOfView = marks
    .map((place) => {
      const point = project(place.position, zoom)
      const offset = { x: point.x - middle.x, y: point.y - middle.y }
      return { place, offset, shownFrom: smallestShowing(offset) }
    })
    .filter(({ shownFrom }) => shownFrom.width > atLeast.width || shownFrom.height > atLeast.height)
  const markerRules = outOfView
    .filter(({ place }) => drawn.has(place))
    .map(({ place, shownFrom }) => {
      const marker = `${at(zoom)} svg a[href="${link(place)}"]`
      return `${marker}{display:none}@container ${sizeQuery(shownFrom)}{${marker}{display:inline}}`
    })

  const pointers = outOfView
    .slice(0, MOST_POINTERS)
    .map((place) => ({ ...place, ...describePointer(place.place, from, measureText) }))
  const positions = pointerPositions(pointers, markers)
  const pointerRules = pointers.map(({ place, shownFrom }, index) => {
    const pointer = `${at(zoom)}>a[href="${link(place)}"]`
    const narrower = positions[index]?.upTo
      .map(({ width, declarations }) => `@container (max-width:${width}px){${pointer}{${declarations}}}`)
      .join('')
    const fewer = FEWER_POINTERS.filter(({ most }) => index >= most)
      .map(({ upTo }) => `@container (max-width:${upTo}px){${pointer}{display:none}}`)
      .join('')
    return `${pointer}{${positions[index]?.declarations}}${narrower}${fewer}@container ${sizeQuery(shownFrom)}{${pointer}{display:none}}`
  })
  return {
    markup: pointers.map((pointer) => toXml(pointerElement(pointer, link(pointer.place)))).join(''),
    rules: [...markerRules, ...pointerRules].join(''),
  }
}

function pointerElement(pointer: PointerWords & { offset: PixelPoint }, href: string) {
  const angle = (Math.atan2(pointer.offset.y, pointer.offset.x) * 180) / Math.PI
  const drawn = drawPointer(pointer, { x: 0, y: 0 }, angle, pageTheme)
  return x(
    'a',
    {
      href,
      'aria-label': spokenPointer(pointer, angle),
    },
    [svgElement(pointer.size, { 'aria-hidden': 'true' }, drawn)],
  )
}

/** The smallest map that has a whole marker in view, so far from its middle; in CSS pixels. */
const smallestShowing = ({ x, y }: PixelPoint): PixelSize => ({
  width: 2 * Math.abs(x) + MARKER_DIAMETER,
  height: 2 * Math.abs(y) + MARKER_DIAMETER,
})
