import { describe, expect, test } from 'vitest'
import { frameBbox } from '../map/frame-bbox'
import { project, unproject } from '../map/web-mercator'
import { mapThemes } from '../map-theme'
import { drawMap } from './draw-map'
import { inventBasemap, inventCity } from './fixtures/invent-basemap'
import { textsOf } from './fixtures/texts-of'

const size = { width: 400, height: 300 }
const frame = { center: [10, 50] as [number, number], zoom: 7 }
const whole = { minX: 0, minY: 0, maxX: size.width, maxY: size.height }

/** A city at a point of the picture, in CSS pixels. */
function cityAt(name: string, x: number, y: number) {
  const middle = project(frame.center, frame.zoom)
  const point = { x: middle.x + x - size.width / 2, y: middle.y + y - size.height / 2 }
  return inventCity(name, unproject(point, frame.zoom))
}

// So large that its name finds room at several spots.
const country = { ...cityAt('Testland', 200, 150), props: { kind: 'country', name: 'Testland', size: 2 } }

const basemap = inventBasemap([
  cityAt('Middleton', 200, 150),
  cityAt('Rightport', 380, 60),
  cityAt('Cornerham', 398, 298),
  cityAt('Undercredit', 300, 280),
  cityAt('Outfield', -10, 150),
])

async function namesIn(wholeNames?: Parameters<typeof drawMap>[1]['wholeNames']) {
  const { ground } = await drawMap(basemap, {
    frame,
    size,
    marks: [],
    places: [],
    theme: mapThemes.light,
    wholeNames,
  })
  return textsOf([ground])
}

describe('the names of the basemap', () => {
  test('may be cut at the edge of a map that goes on', async () => {
    const names = (await namesIn()).map(({ text }) => text.text)
    expect(names).toEqual(expect.arrayContaining(['Middleton', 'Rightport', 'Cornerham']))
  })

  test('are whole in a picture that ends there, or left out', async () => {
    const credits = { minX: 200, minY: 260, maxX: 400, maxY: 300 }
    const names = await namesIn({ within: whole, clearOf: [credits] })
    expect(names.map(({ text }) => text.text).sort()).toEqual(['Middleton', 'Rightport'])
    for (const { text, box } of names) {
      expect(box.minX, text.text).toBeGreaterThan(0)
      expect(box.maxX, text.text).toBeLessThan(size.width)
    }
  })
})

test('a name stands once on a map that is drawn in several pieces', async () => {
  const { ground } = await drawMap(inventBasemap([country]), {
    frame,
    size,
    marks: [],
    places: [],
    theme: mapThemes.light,
    regions: [
      { ...whole, maxX: 150 },
      { ...whole, minX: 150, maxX: 250 },
      { ...whole, minX: 250 },
    ],
  })
  expect(textsOf([ground]).map(({ text }) => text.text)).toEqual(['TESTLAND'])
})

test('a map of a bbox is that of the frame which shows it', async () => {
  const bbox = [9, 49.5, 11, 50.5] as const
  const draw = (frame: Parameters<typeof drawMap>[1]['frame']) =>
    drawMap(basemap, { frame, size, marks: [], places: [], theme: mapThemes.light })
  const [ofBbox, ofFrame, ofAnother] = await Promise.all([
    draw({ bbox }),
    draw(frameBbox(bbox, size)),
    draw({ center: [30, 50], zoom: 5 }),
  ])
  expect(ofBbox).toEqual(ofFrame)
  expect(ofBbox.origin).not.toEqual(ofAnother.origin)
})
