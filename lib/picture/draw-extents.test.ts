import { describe, expect, test } from 'vitest'
import type { MapPlace } from '../map/map-view'
import { placeMarks } from '../map/place-marks'
import { project } from '../map/web-mercator'
import { mapThemes } from '../map-theme'
import { drawExtents } from './draw-extents'
import { layMarkersOut } from './draw-map'
import { inventPlace } from './fixtures/invent-place'
import type { CircleShape, PathShape, Shape } from './shape'

const theme = mapThemes.light
const zoom = 6

function draw(extent: Partial<NonNullable<MapPlace['extent']>>, other: Partial<MapPlace> = {}): Shape[] {
  const place = inventPlace('Testville', [10, 50], {
    extent: { points: [], lines: [], polygons: [], ...extent },
    ...other,
  })
  const { x, y } = project([10, 50], zoom)
  const origin = { x: x - 400, y: y - 300 }
  const marks = placeMarks([place], zoom, {})
  return drawExtents({
    marks,
    places: [place],
    layout: layMarkersOut(marks, zoom, { selected: null, room: null }),
    zoom,
    origin,
    box: { minX: origin.x, minY: origin.y, maxX: origin.x + 800, maxY: origin.y + 600 },
    theme,
    selected: null,
  })
}

const isPath = (shape: Shape): shape is PathShape => shape.kind === 'path'
const isCircle = (shape: Shape): shape is CircleShape => shape.kind === 'circle'

const line = [
  [9, 50],
  [11, 50],
]

describe('a line', () => {
  test('has the colour of the sign, on a casing of paper that is wider', () => {
    const [casing, drawn, ...others] = draw({ lines: [line] }).filter(isPath)
    expect(others).toEqual([])
    expect(casing?.stroke?.color).toBe(theme.paper)
    expect(drawn?.stroke?.color).toBe(theme.accent)
    expect(casing?.data).toBe(drawn?.data)
    expect(casing?.stroke?.width).toBeGreaterThan(drawn?.stroke?.width ?? Infinity)
    expect(drawn?.stroke?.dash).toBeUndefined()
  })

  test('is dashed where it was inferred, its casing whole', () => {
    const [casing, drawn] = draw({ lines: [line] }, { basis: 'inferred' }).filter(isPath)
    expect(drawn?.stroke?.dash).toHaveLength(2)
    expect(casing?.stroke?.dash).toBeUndefined()
  })

  test('has no circle around its marker, whatever its uncertainty', () => {
    expect(draw({ lines: [line] }, { uncertainty: 90_000 }).filter(isPath)).toHaveLength(2)
  })

  test('that lies out of the picture is not drawn', () => {
    expect(
      draw({
        lines: [
          [
            [60, 10],
            [61, 10],
          ],
        ],
      }),
    ).toEqual([])
  })
})

describe('several points', () => {
  const points = [
    [10, 50],
    [11, 50],
  ]

  test('have a dot each, where they are', () => {
    const dots = draw({ points })
      .filter(isCircle)
      .filter(({ stroke }) => stroke)
    const [from, to] = points.map(([longitude = 0, latitude = 0]) => project([longitude, latitude], zoom))
    expect(dots).toHaveLength(2)
    expect((dots[1]?.x ?? 0) - (dots[0]?.x ?? 0)).toBeCloseTo((to?.x ?? 0) - (from?.x ?? 0))
    expect(dots[0]?.fill).toBe(theme.accent)
  })

  test('are hollow where they were inferred', () => {
    const dots = draw({ points }, { basis: 'inferred' })
      .filter(isCircle)
      .filter(({ stroke }) => stroke)
    expect(dots.map(({ fill }) => fill)).toEqual([theme.paper, theme.paper])
  })

  test('have the circle of their uncertainty each', () => {
    expect(draw({ points }, { uncertainty: 40_000 }).filter(isPath)).toHaveLength(2)
  })
})

test('a small area lies over the large one that it is in', () => {
  const square = (reach: number) => [
    [
      [10 - reach, 50 - reach],
      [10 + reach, 50 - reach],
      [10 + reach, 50 + reach],
      [10 - reach, 50 + reach],
      [10 - reach, 50 - reach],
    ],
  ]
  const place = (name: string, reach: number) =>
    inventPlace(name, [10, 50], { extent: { points: [], lines: [], polygons: [square(reach)] } })
  const places = [place('Small', 1), place('Large', 2)]
  const { x, y } = project([10, 50], zoom)
  const origin = { x: x - 400, y: y - 300 }
  const marks = placeMarks(places, zoom, {})
  const shapes = drawExtents({
    marks,
    places,
    layout: layMarkersOut(marks, zoom, { selected: null, room: null }),
    zoom,
    origin,
    box: { minX: origin.x, minY: origin.y, maxX: origin.x + 800, maxY: origin.y + 600 },
    theme,
    selected: places[0]?.path ?? null,
  }).filter(isPath)
  // The selected one is filled more.
  expect(shapes.map(({ fillOpacity }) => fillOpacity)).toEqual([0.09, 0.2])
})
