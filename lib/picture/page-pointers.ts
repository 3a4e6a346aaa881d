import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import type { Box, PixelPoint, PixelSize } from '../map/box'
import { describePointer, spokenPointer } from '../map/describe-pointer'
import { MARKER_DIAMETER } from '../map/marker-layout'
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
  { places, selected, link }: Pick<PagePicture, 'places' | 'selected' | 'link'>,
) {
  const { zoom, atLeast } = level
  const middle = project(center, zoom)
  const from = places.find(({ path }) => path === selected)?.position ?? center
  const pointers = places
    .map((place) => {
      const point = project(place.position, zoom)
      const offset = { x: point.x - middle.x, y: point.y - middle.y }
      return { ...describePointer(place, from, measureText), offset, shownFrom: smallestShowing(offset) }
    })
    .filter(({ shownFrom }) => shownFrom.width > atLeast.width || shownFrom.height > atLeast.height)
  const positions = pointerPositions(pointers, markers)
  const drawn = pointers.map((pointer, index) => {
    const { href, opensNewWindow } = link(pointer.place)
    const angle = (Math.atan2(pointer.offset.y, pointer.offset.x) * 180) / Math.PI
    const picture = svgElement(
      pointer.size,
      { 'aria-hidden': 'true' },
      drawPointer(pointer, { x: 0, y: 0 }, angle, pageTheme),
    )
    const name = spokenPointer(pointer, angle)
    const isPointer = `${at(zoom)}>a[href="${href}"]`
    const narrower = positions[index]?.upTo
      .map(({ width, declarations }) => `@container (max-width:${width}px){${isPointer}{${declarations}}}`)
      .join('')
    const isMarker = `${at(zoom)} svg a[href="${href}"]`
    return {
      markup: toXml(
        x('a', { href, 'aria-label': name, ...(opensNewWindow && { target: '_blank', rel: 'noopener' }) }, [
          picture,
        ]),
      ),
      rules: `${isPointer}{${positions[index]?.declarations}}${narrower}${isMarker}{display:none}@container ${sizeQuery(pointer.shownFrom)}{${isPointer}{display:none}${isMarker}{display:inline}}`,
    }
  })
  return {
    markup: drawn.map(({ markup }) => markup).join(''),
    rules: drawn.map(({ rules }) => rules).join(''),
  }
}

/** The smallest map that has a whole marker in view, so far from its middle; in CSS pixels. */
const smallestShowing = ({ x, y }: PixelPoint): PixelSize => ({
  width: 2 * Math.abs(x) + MARKER_DIAMETER,
  height: 2 * Math.abs(y) + MARKER_DIAMETER,
})
