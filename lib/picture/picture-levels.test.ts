import { describe, expect, test } from 'vitest'
import { framePlaces, framesBySize } from '../map/frame-places'
import { at, levelRules, levelsOf, regionsOf } from './picture-levels'

const limits = { size: { width: 2200, height: 1440 }, smallest: { width: 240, height: 180 } }

const place = (longitude: number, latitude: number) => ({
  position: [longitude, latitude] as [number, number],
  uncertainty: 5000,
})

const stories = {
  'two cities': [place(36.7, 34.7), place(35.9, 34.9)],
  'a country': [place(36.7, 34.7), place(40.1, 35.3), place(36.3, 33.5)],
  'a continent': [place(-3, 40), place(18, 59), place(30, 50)],
  'the world': [place(-74, 40), place(139, 35), place(151, -33)],
  'one city': [place(-74, 40.7)],
}

/** The zoom whose picture a style sheet shows in a box, as a browser reads it: the last rule that fits wins. */
function shownZoom(rules: string, zooms: readonly number[], width: number, height: number) {
  const shown = new Map(zooms.map((zoom) => [zoom, true]))
  const apply = (block: string) => {
    for (const [, selectors = '', display] of block.matchAll(/([^{}]+)\{display:(\w+)\}/g)) {
      for (const zoom of zooms) if (selectors.includes(at(zoom))) shown.set(zoom, display !== 'none')
    }
  }
  const query = /@container \(min-width:(\d+)px\) and \(min-height:(\d+)px\)\{((?:[^{}]*\{[^{}]*\})*)\}/g
  apply(rules.replace(query, ''))
  for (const [, minWidth, minHeight, block = ''] of rules.matchAll(query))
    if (width >= Number(minWidth) && height >= Number(minHeight)) apply(block)
  return zooms.filter((zoom) => shown.get(zoom))
}

const sizes = [240, 320, 390, 520, 640, 768, 960, 1024, 1504, 2144].flatMap((width) =>
  [180, 217, 330, 490, 544, 700, 900, 1080, 1440].map((height) => ({ width, height })),
)

describe.each(Object.entries(stories))('the picture of %s', (_story, places) => {
  const levels = levelsOf(framesBySize(places).zooms, limits)
  const rules = levelRules(levels)
  const zooms = levels.map(({ zoom }) => zoom)

  test('is shown at the zoom of the interactive map, in a box of any size', () => {
    for (const size of sizes) {
      expect(shownZoom(rules, zooms, size.width, size.height), JSON.stringify(size)).toEqual([
        framePlaces(places, size).zoom,
      ])
    }
  })

  test('fills every box that shows it, of those that pages have', () => {
    const onPages = sizes.filter(
      ({ width, height }) => (width <= 960 && height <= 720) || (width >= 520 && height >= 500),
    )
    for (const box of onPages) {
      const level = levels.find(({ zoom }) => zoom === framePlaces(places, box).zoom)
      const regions = level ? regionsOf(level, limits.size) : []
      // Its corners and the middles of its edges; each region is a box, and a cross of boxes has no holes.
      for (const x of [-1, 0, 1]) {
        for (const y of [-1, 0, 1]) {
          const point = {
            x: limits.size.width / 2 + (x * (box.width - 1)) / 2,
            y: limits.size.height / 2 + (y * (box.height - 1)) / 2,
          }
          const isDrawn = regions.some(
            ({ minX, minY, maxX, maxY }) =>
              point.x >= minX && point.x <= maxX && point.y >= minY && point.y <= maxY,
          )
          expect(isDrawn, `${JSON.stringify(box)} at ${x}, ${y}`).toBe(true)
        }
      }
    }
  })
})

test('what no map of the limits shows is not drawn', () => {
  const zooms = framesBySize(stories['a continent']).zooms
  const all = levelsOf(zooms, limits).map(({ zoom }) => zoom)
  const few = levelsOf(zooms, { size: { width: 1040, height: 900 }, smallest: { width: 320, height: 260 } })
  expect(few.length).toBeLessThan(all.length)
})
