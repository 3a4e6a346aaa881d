import type { Topology } from 'topojson-specification'
import { expect, test } from 'vitest'
import { roundCorners } from './round-corners'
import { smoothArcs } from './smooth-arcs'

/** A slanted line on a grid of 0.001°, drawn as stairs; short enough that no corner is bent as well. */
const stairs = {
  type: 'Topology',
  objects: {},
  transform: { scale: [0.001, 0.001], translate: [10, 20] },
  arcs: [
    [
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 0],
      [0, 1],
      [1, 0],
      [0, 1],
    ],
  ],
} as const

const onGrid = [
  [0, 0],
  [1, 0],
  [1, 1],
  [2, 1],
  [2, 2],
  [3, 2],
  [3, 3],
].map(([x = 0, y = 0]) => [10 + x * 0.001, 20 + y * 0.001])

test('stairs of quantization are smoothed, within half a step of the grid', () => {
  const { arcs, transform } = smoothArcs(stairs as unknown as Topology<Record<string, never>>)
  const line = arcs[0] ?? []
  expect(transform).toBeUndefined()
  expect(line).toHaveLength(onGrid.length)
  for (const [i, [x = 0, y = 0]] of line.entries()) {
    expect(Math.abs(x - (onGrid[i]?.[0] ?? 0))).toBeLessThanOrEqual(0.0005 + 1e-12)
    expect(Math.abs(y - (onGrid[i]?.[1] ?? 0))).toBeLessThanOrEqual(0.0005 + 1e-12)
  }
  // Inner positions lie on the slant now: as far along as up, but for half a step.
  for (const [x = 0, y = 0] of line.slice(1, -1)) expect(Math.abs(x - 10 - (y - 20))).toBeLessThan(0.0007)
})

test('where lines meet, nothing moves', () => {
  const line = smoothArcs(stairs as unknown as Topology<Record<string, never>>).arcs[0]
  expect(line?.[0]).toEqual(onGrid[0])
  expect(line?.at(-1)).toEqual(onGrid.at(-1))
})

test('a corner is bent, by no more than a fifth of its shorter side', () => {
  const bent = roundCorners([
    [0, 0],
    [1, 0],
    [1, 2],
  ])
  expect(bent).toHaveLength(5)
  for (const [x = 0, y = 0] of bent.slice(2, 3)) expect(Math.hypot(x - 1, y)).toBeLessThan(0.2 * Math.SQRT2)
  expect(bent[0]).toEqual([0, 0])
  expect(bent.at(-1)).toEqual([1, 2])
})
