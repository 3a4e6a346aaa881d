import type { Feature, Label, LabelRule, Layout } from 'protomaps-leaflet'
import { describe, expect, test, vi } from 'vitest'
import { project } from '../map/web-mercator'
import { mapThemes } from '../map-theme'
import type { LabelAvoidance } from './label-avoidance'
import { basemapLabelRules } from './label-rules'
import { basemapPaintRules } from './paint-rules'

const nothing: LabelAvoidance = { geonameIds: new Set(), cities: [], isClear: () => true }

const feature = (props: Feature['props'], geomType = 1) => ({ props, geomType }) as Feature

const homs = {
  kind: 'locality',
  name: 'Ḩimş',
  'name:en': 'Homs',
  min_zoom: 6,
  population: 775404,
  population_rank: 11,
  geonameid: 169577,
}
const homsPosition: [number, number] = [36.72339, 34.72682]

/** Runs the rules as the library does, with every letter half an em wide, and returns the label of the first that places one. */
function place(
  avoid: LabelAvoidance,
  props: Feature['props'],
  {
    zoom = 7,
    position = homsPosition,
    collides = () => false,
  }: {
    zoom?: number
    position?: [number, number]
    collides?: (box: Label['bboxes'][0]) => boolean
  } = {},
): Label | undefined {
  const scratch = { font: '', measureText: (text: string) => ({ width: text.length * 6 }) }
  const layout = {
    zoom,
    order: 0,
    overzoom: 0,
    scratch,
    index: { bboxCollides: collides },
  } as unknown as Layout
  const point = project(position, zoom) as Label['anchor']
  for (const rule of rulesFor(
    basemapLabelRules(mapThemes.light, 'Inter', avoid, () => {}),
    props,
    zoom,
  )) {
    const label = rule.symbolizer.place(layout, [[point]], feature(props))?.[0]
    if (label) return label
  }
}

const rulesFor = (rules: LabelRule[], props: Feature['props'], zoom: number) =>
  rules.filter(
    ({ minzoom = 0, maxzoom = 99, filter }) =>
      zoom >= minzoom && zoom <= maxzoom && (!filter || filter(zoom, feature(props))),
  )

describe('the label of a city', () => {
  test('stands to the right of its dot', () => {
    const label = place(nothing, homs)
    expect(label?.bboxes).toHaveLength(2)
    expect(label?.bboxes[0]?.maxX).toBeGreaterThan((label?.anchor.x ?? 0) + 24)
  })

  test('waits for the zoom of its city', () => {
    expect(place(nothing, homs, { zoom: 5 })).toBeUndefined()
  })

  test('is left out where a marker stands for the city, known by its GeoNames id', () => {
    expect(place({ ...nothing, geonameIds: new Set([169577]) }, homs)).toBeUndefined()
    expect(place({ ...nothing, geonameIds: new Set([163345]) }, homs)).toBeDefined()
  })

  test.each([
    ['the same name nearby is the city', 'HOMS', [36.8, 34.8], false],
    ['diacritics make no other name', 'Hims', [36.8, 34.8], false],
    ['far away it is another of that name', 'Homs', [37.2, 34.7], true],
    ['another name is another city', 'Hama', [36.72, 34.72], true],
  ] as const)('without an id, %s', (_case, name, position, isPlaced) => {
    const { geonameid: _, ...withoutId } = homs
    const avoid = { ...nothing, cities: [{ name, position: [...position] as [number, number] }] }
    expect(place(avoid, withoutId) !== undefined).toBe(isPlaced)
  })

  test('moves to another side where a marker is in the way, and goes where all are taken', () => {
    const { x } = project(homsPosition, 7)
    const toTheLeft = place({ ...nothing, isClear: ({ maxX }) => maxX < x + 6 }, homs)
    expect(toTheLeft?.bboxes[0]?.minX).toBeLessThan(x - 24)
    expect(place({ ...nothing, isClear: () => false }, homs)).toBeUndefined()
  })

  test('moves to another side where another label is, whatever that one weighs', () => {
    const { x } = project(homsPosition, 7)
    const label = place(nothing, homs, { collides: ({ maxX }) => maxX > x + 12 })
    expect(label?.bboxes[0]?.minX).toBeLessThan(x - 24)
  })

  test('asks with boxes in pixels of the world at its zoom', () => {
    const isClear = vi.fn(() => true)
    place({ ...nothing, isClear }, homs, { zoom: 9 })
    const { x, y } = project(homsPosition, 9)
    for (const [box, zoom] of isClear.mock.calls as unknown as [Label['bboxes'][0], number][]) {
      expect(zoom).toBe(9)
      expect(Math.hypot(box.minX - x, box.minY - y)).toBeLessThan(40)
    }
    expect(isClear).toHaveBeenCalledTimes(2)
  })
})

test('the name of a country moves out of the way, but not out of the country', () => {
  const syria = { kind: 'country', name: 'Syria', min_zoom: 4 }
  const point = project(homsPosition, 5)
  const above = { ...nothing, isClear: ({ maxY }: Label['bboxes'][0]) => maxY < point.y - 6 }
  const label = place(above, { ...syria, size: 2 }, { zoom: 5 })
  expect(label?.bboxes[0]?.maxY).toBeLessThan(point.y)
  expect(place(above, { ...syria, size: 0.5 }, { zoom: 5 })).toBeUndefined()
})

describe('which label wins', () => {
  const firstRule = (props: Feature['props'], zoom: number) => {
    const rules = basemapLabelRules(mapThemes.light, 'Inter', nothing, () => {})
    return rules.findIndex((rule) => rulesFor([rule], props, zoom).length > 0)
  }
  const country = { kind: 'country', name: 'Syria', min_zoom: 2 }
  const capital = { kind: 'locality', name: 'Damascus', min_zoom: 2, population_rank: 12, capital: 'yes' }
  const metropolis = { kind: 'locality', name: 'Aleppo', min_zoom: 2, population_rank: 12 }
  const town = { kind: 'locality', name: 'Baniyas', min_zoom: 2, population_rank: 7 }

  test('countries from far away, capitals from nearer', () => {
    expect(firstRule(country, 3)).toBeLessThan(firstRule(capital, 3))
    expect(firstRule(capital, 5)).toBeLessThan(firstRule(country, 5))
  })

  test('larger cities before smaller ones', () => {
    expect(firstRule(capital, 7)).toBeLessThan(firstRule(metropolis, 7))
    expect(firstRule(metropolis, 7)).toBeLessThan(firstRule(town, 7))
  })
})

describe('what is painted', () => {
  const painted = (dataLayer: string, props: Feature['props'], geomType: number, zoom = 7) =>
    basemapPaintRules(mapThemes.light).filter(
      (rule) =>
        rule.dataLayer === dataLayer &&
        zoom >= (rule.minzoom ?? 0) &&
        (!rule.filter || rule.filter(zoom, feature(props, geomType))),
    ).length

  test('land over its outline, lakes with a shore, the sea of other archives without', () => {
    expect(painted('earth', { kind: 'earth' }, 3)).toBe(2)
    expect(painted('water', { kind: 'lake' }, 3)).toBe(2)
    expect(painted('water', { kind: 'ocean' }, 3)).toBe(1)
  })

  test('a river at the zooms for which it is exact enough', () => {
    const river = { kind: 'river', min_zoom: 4, max_zoom: 9 }
    expect([3, 4, 9, 10].map((zoom) => painted('water', river, 2, zoom))).toEqual([0, 1, 1, 0])
  })

  test('main roads from zoom 8 on, minor ones from zoom 12 on, and no paths', () => {
    const zooms = [7, 8, 11, 12]
    const paintedAt = (kind: string) => zooms.map((zoom) => painted('roads', { kind }, 2, zoom))
    expect(paintedAt('highway')).toEqual([0, 1, 1, 1])
    expect(paintedAt('major_road')).toEqual([0, 1, 1, 1])
    expect(paintedAt('minor_road')).toEqual([0, 0, 0, 1])
    expect(paintedAt('path')).toEqual([0, 0, 0, 0])
  })

  test('each border once, whether settled or disputed', () => {
    expect(painted('boundaries', { kind: 'country' }, 2)).toBe(1)
    expect(painted('boundaries', { kind: 'country', disputed: true }, 2)).toBe(1)
    expect(painted('boundaries', { kind: 'region' }, 2)).toBe(0)
  })
})
