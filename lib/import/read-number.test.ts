import { describe, expect, test } from 'vitest'
import { findDecimalMark, readNumber } from './read-number'

/** What the first of a column's cells says. */
function read(cells: string[], isBelowThousand = false) {
  return readNumber(cells[0] ?? '', findDecimalMark(cells, isBelowThousand))
}

describe('a number in a column', () => {
  test.each([
    [['34.889', '34.5'], 34.889],
    [['34889'], 34889],
    [['8.000', '0.5'], 8],
    [[' −5 '], -5],
    [['1e-7'], 1e-7],
    [['.5'], 0.5],
    [['34,88902', '35,1'], 34.88902],
    [['1,234', '35,1'], 1.234],
    [['0,125'], 0.125],
  ])('%j', (cells, value) => expect(read(cells)).toEqual({ value }))

  test('a mark parts decimals beyond doubt in numbers below a thousand', () => {
    expect(read(['1,234'], true)).toEqual({ value: 1.234 })
    expect(read(['1.234'], true)).toEqual({ value: 1.234 })
  })

  test.each([
    [['1,234'], 'The comma of "1,234" can part decimals or thousands: write 1234 or 1.2340.'],
    [['12.000'], 'The point of "12.000" can part decimals or thousands: write 12000 or 12.'],
    [['8,000', '7.5'], 'The comma of "8,000" can part decimals or thousands: write 8000 or 8.'],
    [['8.000', '7,5'], 'The point of "8.000" can part decimals or thousands: write 8000 or 8.'],
    [['1,5', '2.5'], 'The column has decimal points and decimal commas; found "1,5": write 1.5.'],
    [['1,234.5'], 'A number is written as 34.889 without marks between thousands; found "1,234.5".'],
    [['five'], 'A number is written as 34.889; found "five".'],
    [['1e999'], 'A number is written as 34.889; found "1e999".'],
    [['NaN'], 'A number is written as 34.889; found "NaN".'],
    [['0x10'], 'A number is written as 34.889; found "0x10".'],
  ])('%j is not read', (cells, message) => expect(read(cells)).toEqual({ message }))
})
