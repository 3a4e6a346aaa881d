import { describe, expect, test } from 'vitest'
import { area, type Box, boxAround, boxAt, clamp, contains, grow, sharedArea, translate, union } from './box'

const box: Box = { minX: 10, minY: 20, maxX: 40, maxY: 60 }

test('a box is made from its corner or around its middle', () => {
  expect(boxAt(10, 20, { width: 30, height: 40 })).toEqual(box)
  expect(boxAround({ x: 25, y: 40 }, { width: 30, height: 40 })).toEqual(box)
})

test('a box is measured, moved and made larger or smaller', () => {
  expect(area(box)).toBe(1200)
  expect(translate(box, { x: 5, y: -20 })).toEqual({ minX: 15, minY: 0, maxX: 45, maxY: 40 })
  expect(grow(box, 10)).toEqual({ minX: 0, minY: 10, maxX: 50, maxY: 70 })
  expect(grow(box, -10)).toEqual({ minX: 20, minY: 30, maxX: 30, maxY: 50 })
})

test('a box holds the points within it and on its border', () => {
  for (const point of [
    { x: 25, y: 40 },
    { x: 10, y: 20 },
    { x: 40, y: 60 },
  ])
    expect(contains(box, point)).toBe(true)
  for (const point of [
    { x: 9, y: 40 },
    { x: 41, y: 40 },
    { x: 25, y: 19 },
    { x: 25, y: 61 },
  ])
    expect(contains(box, point)).toBe(false)
})

test('the union of two boxes holds both and no more', () => {
  const other = boxAt(-5, 50, { width: 20, height: 30 })
  expect(union(box, other)).toEqual({ minX: -5, minY: 20, maxX: 40, maxY: 80 })
  expect(union(other, box)).toEqual(union(box, other))
  expect(union(box, boxAt(20, 30, { width: 1, height: 1 }))).toEqual(box)
})

describe('the area that two boxes share', () => {
  test.each<[string, Box, number]>([
    ['a corner of 10 by 20', boxAt(30, 40, { width: 100, height: 100 }), 200],
    ['all of a smaller one', boxAt(20, 30, { width: 5, height: 6 }), 30],
    ['all of itself', box, 1200],
    ['nothing with one beside it', boxAt(50, 20, { width: 10, height: 40 }), 0],
    ['nothing with one below it', boxAt(10, 70, { width: 30, height: 10 }), 0],
    ['nothing with one that lies apart both ways', boxAt(90, 90, { width: 10, height: 10 }), 0],
    ['nothing with one that touches it', boxAt(40, 20, { width: 10, height: 40 }), 0],
  ])('%s', (_name, other, shared) => {
    expect(sharedArea(box, other)).toBe(shared)
    expect(sharedArea(other, box)).toBe(shared)
  })
})

test('a value is kept between two others', () => {
  expect([-1, 0, 3, 5, 6].map((value) => clamp(value, 0, 5))).toEqual([0, 0, 3, 5, 5])
})
