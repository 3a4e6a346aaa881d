import { describe, expect, test } from 'vitest'
import { readAngle } from './read-angle'

describe('readAngle', () => {
  test.each([
    [`34°53'20.5"N`, 34.88903],
    ['34 53 20 N', 34.88889],
    [`N 34° 53.342'`, 34.88903],
    ['34º53′20″ S', -34.88889],
    ['35°53’12” w', -35.88667],
    [`34° 53' 20'' n`, 34.88889],
    ['-34 53 20', -34.88889],
    ['−34:53:20', -34.88889],
    ['34,889N', 34.889],
    [`34°53'20.567"N`, 34.8890464],
    [`34° 53' N`, 34.8833],
    ['34°', 34],
    ['0°30′S', -0.5],
  ])('reads %s', (text, degrees) => {
    expect(readAngle(text)?.degrees).toBe(degrees)
  })

  test.each([
    '34 60 0 N',
    '34 0 60 N',
    '34.5 20 N',
    'N 34 S',
    '-34 N',
    'east',
    '',
    '34 53 20 10 N',
    '34°53°',
  ])('reads no angle in "%s"', (text) => expect(readAngle(text)).toBeNull())
})
