import { describe, expect, test } from 'vitest'
import { readCoordinate, readPair } from './read-position'

const read = (text: string) => readPair(text, ['latitude', 'longitude'])

describe('both coordinates in one text', () => {
  test.each([
    '34.5, 35.25',
    '34.5,35.25',
    '34.5 35.25',
    '34,5 35,25',
    '34,5; 35,25',
    '34,5, 35,25',
    `34°30'N 35°15'E`,
    '34 30 N, 35 15 E',
    'N34 30 E35 15',
    '35.25 E, 34.5 N',
  ])('%s', (text) => expect(read(text)).toEqual({ latitude: 34.5, longitude: 35.25 }))

  test('in the order of the column', () => {
    expect(readPair('35.25 34.5', ['longitude', 'latitude'])).toEqual({ latitude: 34.5, longitude: 35.25 })
  })

  test.each(['34.5', '34,5,35,25', '34,35', 'a, b', '(34.5, 35.25)', '34.5 N, 35.25 N'])('not %s', (text) => {
    const message = `A position is written as latitude, longitude, such as 34.889, 35.886; found "${text}".`
    expect(read(text)).toEqual({ message })
  })

  test('gives up on a text of any length at once', () => {
    expect(read('N 1 E 2 '.repeat(100_000))).toHaveProperty('message')
  })
})

describe('a letter that is the east in one language and the west in another', () => {
  const plain = { isComma: false, isPoint: true, isMixed: false }
  test.each([
    [`9° 41' 0" O`, 'O'],
    ['9.41 o', 'o'],
    ['O 9 41 0', 'O'],
  ])('%s', (text, letter) => {
    const message = `A longitude ends in E or W; found "${letter}" in "${text}".`
    expect(readCoordinate(text, 'longitude', plain)).toEqual({ message })
  })

  test('beside a latitude', () => {
    const message = `A longitude ends in E or W; found "O" in "47° 30' N, 9° 41' O".`
    expect(read(`47° 30' N, 9° 41' O`)).toEqual({ message })
  })

  test('not where no number stands beside it', () => {
    const message = 'A longitude is written as 35.886 or 35°53\'12"E; found "Oslo".'
    expect(readCoordinate('Oslo', 'longitude', plain)).toEqual({ message })
  })
})
