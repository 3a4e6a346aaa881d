import { describe, expect, test } from 'vitest'
import { NameTable } from './name-table'

const bytes = (text: string) => new TextEncoder().encode(text)

test('gives each line, empty ones too', () => {
  const table = new NameTable(bytes('Testville\n\nÖrt'), 3)
  expect([0, 1, 2].map((i) => table.text(i))).toEqual(['Testville', '', 'Ört'])
})

describe('a sorted table whose lines begin like those before them', () => {
  const names = ['test', 'test hill', 'testville', 'tesö', 'x']
  const table = new NameTable(bytes('test\n hill\nville\nö\nx'), names.length, Uint8Array.of(0, 4, 4, 3, 0))

  test('gives each name whole', () => {
    expect(names.map((_, i) => table.text(i))).toEqual(names)
  })

  test('finds each name, and no other', () => {
    expect(names.map((name) => table.indexOf(name))).toEqual([0, 1, 2, 3, 4])
    for (const other of ['', 'tes', 'tests', 'testvill', 'xx', 'ö'])
      expect(table.indexOf(other)).toBeUndefined()
  })

  test('tells whether any name begins so', () => {
    for (const prefix of ['t', 'test ', 'tesö', 'x']) expect(table.hasPrefix(prefix)).toBe(true)
    for (const prefix of ['test  ', 'testville ', 'a', 'y', 'xx']) expect(table.hasPrefix(prefix)).toBe(false)
  })
})

test('an empty table has no name', () => {
  const table = new NameTable(undefined, 0)
  expect(table.indexOf('test')).toBeUndefined()
  expect(table.hasPrefix('t')).toBe(false)
})
