import { expect, test } from 'vitest'
import { guardFormula, unguardFormula } from './formula-guard'

test.each([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(1)', "'@SUM(1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', "'\r=1"],
  ["'=1", "''=1"],
  ["''=1", "'''=1"],
  ['Homs', 'Homs'],
  ["'t Hooge", "'t Hooge"],
  ['1-1', '1-1'],
  [' =1', ' =1'],
  ['', ''],
])('%j is written as %j, and read back', (text, cell) => {
  expect(guardFormula(text)).toBe(cell)
  expect(unguardFormula(cell)).toBe(text)
})
