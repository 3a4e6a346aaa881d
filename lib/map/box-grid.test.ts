import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boxAt, sharedArea } from './box'
import { BoxGrid } from './box-grid'

const anyBox = fc
  .tuple(
    fc.integer({ min: -300, max: 300 }),
    fc.integer({ min: -300, max: 300 }),
    fc.integer({ min: 0, max: 200 }),
    fc.integer({ min: 0, max: 200 }),
  )
  .map(([x, y, width, height]) => boxAt(x, y, { width, height }))

test('what is found among neighbours is what is found among all', () => {
  fc.assert(
    fc.property(fc.array(anyBox, { maxLength: 20 }), anyBox, (others, box) => {
      const grid = new BoxGrid()
      for (const other of others) grid.add(other)
      expect(grid.coveredArea(box)).toBe(others.reduce((sum, other) => sum + sharedArea(box, other), 0))
    }),
  )
})
