import { describe, expect, test } from 'vitest'
import { feature, paragraphs, point } from '../articles/fixtures/good-article'
import { inventArticle } from '../machine/fixtures/invent-article'
import { type Box, sharedArea } from '../map/box'
import { articleView, type MapPlace } from '../map/map-view'
import { mapThemes } from '../map-theme'
import { inventBasemap } from './fixtures/invent-basemap'
import { textsOf } from './fixtures/texts-of'
import { drawStillMap } from './still-map'

const size = { width: 375, height: 360 }
const covered: Box = { minX: 220, minY: 345, maxX: 375, maxY: 360 }

const placesAt = (positions: readonly (readonly [number, number])[]): MapPlace[] =>
  articleView(
    inventArticle(
      positions.map(([longitude, latitude], index) =>
        feature(
          `place-${index}`,
          paragraphs[0] ?? '',
          'Testville',
          { name: `New Testville ${index}` },
          point(longitude, latitude),
        ),
      ),
    ),
  ).places

/** Park and Miller's minimal standard generator: the same numbers between 0 and 1 on every run. */
function randomNumbers(seed: number) {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

/** Maps of one to twelve places: a district, a country, the world. */
const maps = Array.from({ length: 36 }, (_, seed) => {
  const random = randomNumbers(seed + 1)
  const extent = [0.3, 6, 140][seed % 3] ?? 1
  const places = placesAt(
    Array.from({ length: 1 + (seed % 12) }, () => [
      30 + (random() - 0.5) * extent,
      (random() - 0.5) * extent * 0.8,
    ]),
  )
  return { seed, places, selected: seed % 2 === 0 ? (places.at(-1)?.path ?? null) : null }
})

const draw = ({ places, selected }: { places: readonly MapPlace[]; selected: string | null }) =>
  drawStillMap(inventBasemap(), { size, places, selected, theme: mapThemes.light, covered, pointers: 3 })

describe.each(maps)('map $seed', ({ places, selected }) => {
  test('has every name and number whole, and clear of the others', async () => {
    const texts = textsOf((await draw({ places, selected })).shapes)
    for (const [index, { text, box }] of texts.entries()) {
      expect(box.minX, text.text).toBeGreaterThanOrEqual(0)
      expect(box.maxX, text.text).toBeLessThanOrEqual(size.width)
      expect(box.minY, text.text).toBeGreaterThanOrEqual(0)
      expect(box.maxY, text.text).toBeLessThanOrEqual(size.height)
      const hidden = [covered, ...texts.slice(index + 1).map((other) => other.box)].filter(
        (other) => sharedArea(other, box) > 0,
      )
      expect(hidden, text.text).toEqual([])
    }
  })

  test('shows the selected place, and each place at most once', async () => {
    const { shown, pointed } = await draw({ places, selected })
    if (selected) expect(shown).toContain(selected)
    expect(new Set([...shown, ...pointed]).size).toBe(shown.length + pointed.length)
    expect(pointed.length).toBeLessThanOrEqual(3)
  })
})

test('a place out of view has a pointer', async () => {
  const places = placesAt([
    [10, 50],
    [11, 50],
    [11, 51],
    [-70, 50],
  ])
  const { shown, pointed } = await draw({ places, selected: null })
  expect(shown).toEqual(places.slice(0, 3).map(({ path }) => path))
  expect(pointed).toEqual([places[3]?.path])
})

test('places on both sides of the antimeridian are on one map', async () => {
  const places = placesAt([
    [178.4, -18.1],
    [-179.3, -19.1],
  ])
  const { shown } = await draw({ places, selected: places[1]?.path ?? null })
  expect(shown).toEqual(places.map(({ path }) => path))
})
