import { expect, test } from 'vitest'
import { framesOf } from './measure-frames'

test('how fluid a movement was, from the moments of its frames', () => {
  expect(framesOf([1000, 1020, 1040, 1060, 1160])).toEqual({
    perSecond: 25,
    median: 20,
    percentile95: 88,
  })
})
