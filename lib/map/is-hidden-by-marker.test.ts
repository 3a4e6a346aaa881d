import { expect, test } from 'vitest'
import { inventPlace } from '../picture/fixtures/invent-place'
import { boxAround } from './box'
import { isHiddenByMarker } from './is-hidden-by-marker'
import { MARKER_DIAMETER } from './marker-layout'
import { pixelsAcross, project } from './web-mercator'

const ZOOM = 8
const METRES_A_PIXEL = 1 / pixelsAcross(1, 50, ZOOM)

const place = (pixels: number) => inventPlace('Testville', [10, 50], { uncertainty: pixels * METRES_A_PIXEL })

function discBeside(pixels: number) {
  const { x, y } = project([10, 50], ZOOM)
  return boxAround({ x: x + pixels, y }, { width: MARKER_DIAMETER, height: MARKER_DIAMETER })
}

test('a circle is hidden that its marker covers, and one that would look like a ring around it', () => {
  expect(isHiddenByMarker(place(10), discBeside(0), ZOOM)).toBe(true)
  expect(isHiddenByMarker(place(17), discBeside(0), ZOOM)).toBe(true)
  expect(isHiddenByMarker(place(21), discBeside(0), ZOOM)).toBe(false)
})

test('nearer, it is there', () => {
  const { x, y } = project([10, 50], ZOOM + 1)
  const disc = boxAround({ x, y }, { width: MARKER_DIAMETER, height: MARKER_DIAMETER })
  expect(isHiddenByMarker(place(17), disc, ZOOM + 1)).toBe(false)
})

test('it is there where its marker had to be moved aside', () => {
  expect(isHiddenByMarker(place(10), discBeside(20), ZOOM)).toBe(false)
})

test('areas, and places that say nothing of how exact they are, are not hidden', () => {
  const area = { ...place(10), extent: { polygons: [], lines: [], points: [] } }
  expect(isHiddenByMarker(area, discBeside(0), ZOOM)).toBe(false)
  expect(isHiddenByMarker({ ...place(10), uncertainty: null }, discBeside(0), ZOOM)).toBe(false)
})
