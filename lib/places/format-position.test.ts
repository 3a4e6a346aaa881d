import { describe, expect, test } from 'vitest'
import { formatDecimalPosition, formatPosition } from './format-position'

type Position = [longitude: number, latitude: number]

describe('a position in degrees and minutes', () => {
  test.each<[string, Position, string]>([
    ['Tartus', [35.88659, 34.88902], '34° 53′ N, 35° 53′ E'],
    ['New York', [-74.00597, 40.71427], '40° 43′ N, 74° 00′ W'],
    ['Sydney', [151.20732, -33.86785], '33° 52′ S, 151° 12′ E'],
    ['where the equator meets Greenwich', [0, 0], '0° 00′ N, 0° 00′ E'],
  ])('%s has its latitude first and its hemispheres in letters', (_name, position, text) => {
    expect(formatPosition(position, 5000)).toBe(text)
  })

  test('never has 60 minutes or 60 seconds', () => {
    expect(formatPosition([9.9999, -49.9999], null)).toBe('50° 00′ S, 10° 00′ E')
    expect(formatPosition([9.99999, -49.99999], 10)).toBe('50° 00′ 00″ S, 10° 00′ 00″ E')
    expect(formatPosition([10.49999, 50], 10)).toBe('50° 00′ 00″ N, 10° 30′ 00″ E')
  })

  test('has seconds only where the place is known to less than a kilometre', () => {
    const liberty: Position = [-74.0445, 40.6892]
    expect(formatPosition(liberty, 100)).toBe('40° 41′ 21″ N, 74° 02′ 40″ W')
    for (const uncertainty of [1000, 35_000, null]) {
      expect(formatPosition(liberty, uncertainty)).toBe('40° 41′ N, 74° 03′ W')
    }
  })
})

test('decimal degrees have the latitude first and a true minus', () => {
  expect(formatDecimalPosition([-74.00597, 40.71427])).toBe('40.71427, \u221274.00597')
  expect(formatDecimalPosition([151.2, -33.9])).toBe('\u221233.9, 151.2')
  expect(formatDecimalPosition([-70.5, -33.5])).toBe('\u221233.5, \u221270.5')
})
