import { describe, expect, test } from 'vitest'
import { locateJson } from './locate-json'

const text = '{\n  "a": [1, {"b": "x"}],\n  "c": 1e999\n}'

describe('locateJson', () => {
  const { document, problems } = locateJson(text)

  test('finds values, keys and what is written there', () => {
    expect(problems).toEqual([])
    expect(document?.locate(['a', 1, 'b'])).toEqual({ line: 2, column: 18 })
    expect(document?.locateKey(['a', 1, 'b'])).toEqual({ line: 2, column: 13 })
    expect(document?.written(['c'])).toBe('1e999')
    expect(document?.written(['a'])).toBe('[1, {"b": "x"}]')
  })

  test('points at the holder of what is missing', () => {
    expect(document?.locate(['a', 1, 'z', 'y'])).toEqual({ line: 2, column: 12 })
    expect(document?.locate(['z'])).toEqual({ line: 1, column: 1 })
    expect(document?.written(['a', 1, 'z'])).toBeUndefined()
  })

  test('counts columns as editors do, and lines of every kind', () => {
    expect(locateJson('["😀",\r\n 1,\r"x]').problems[0]).toMatchObject({ line: 3 })
    expect(locateJson('["😀", ?]').problems[0]).toMatchObject({ line: 1, column: 8 })
  })

  test.each([
    ['', 1, 1, 'The file is empty; expected a JSON object.'],
    ['{"a": nope}', 1, 7, 'This is not JSON; found nope where it cannot stand.'],
    [
      '{"a": 1 "b": 2}',
      1,
      9,
      'This is not JSON; found " where it cannot stand: a comma is missing before it.',
    ],
    ['[{}\n{}]', 2, 1, 'This is not JSON; found { where it cannot stand: a comma is missing before it.'],
    ['[1 2]', 1, 4, 'This is not JSON; found 2 where it cannot stand: a comma is missing before it.'],
    ['[1 }', 1, 4, 'This is not JSON; found } where it cannot stand.'],
    ['{"a" 1}', 1, 6, 'This is not JSON; found 1 where it cannot stand.'],
    ['[1, 2,]', 1, 7, 'This is not JSON; found ] right after a comma.'],
    ['[1, 2,\n', 1, 7, 'This is not JSON; found the end of the file too early.'],
    ['{"a": ', 1, 6, 'This is not JSON; found the end of the file too early.'],
    ['[1, "two', 1, 9, 'This is not JSON; found the end of the file too early.'],
    ['["a\tb"]', 1, 4, 'This is not JSON; found a line break or a control character within a string.'],
    ['["a\\', 1, 5, 'This is not JSON; found the end of the file too early.'],
    ['["a\nb"]', 1, 4, 'This is not JSON; found a line break or a control character within a string.'],
    ['["a\\x"]', 1, 2, 'This is not JSON; found an escape in a string that JSON does not have.'],
    ["['a']", 1, 2, "This is not JSON; found ' where it cannot stand."],
    ['[01]', 1, 3, 'This is not JSON; found 1 where it cannot stand.'],
    ['[NaN]', 1, 2, 'This is not JSON; found NaN where it cannot stand.'],
    ['[1] [2]', 1, 5, 'This is not JSON; found [ where it cannot stand.'],
    [`${'['.repeat(200_000)}`, 1, 101, 'A file is nested at most 100 levels deep; found more.'],
    ['[1]\n/* why */', 2, 1, 'This is not JSON; found a comment.'],
  ])('says what is wrong with %j', (bad, line, column, message) => {
    expect(locateJson(bad)).toEqual({ problems: [{ line, column, rule: 'json', message }] })
  })

  test('counts no bracket in a string as nesting', () => {
    expect(locateJson(`["${'\\"['.repeat(200)}"]`).problems).toEqual([])
  })

  test('points at the last of two equal keys, whose value is the one that counts', () => {
    const { document } = locateJson('{"a": 1,\n"a": 22}')
    expect(document?.value).toEqual({ a: 22 })
    expect(document?.locate(['a'])).toEqual({ line: 2, column: 6 })
    expect(document?.locateKey(['a'])).toEqual({ line: 2, column: 1 })
  })

  test('names every doubled key, and the line of the first', () => {
    const doubled = '{\n"a": 1,\n"a": {"b": 1, "b": 2},\n"a": 3}'
    expect(locateJson(doubled).problems).toEqual([
      {
        line: 3,
        column: 1,
        rule: 'unique-keys',
        message: 'A key stands once in an object; found "a" again, first in line 2.',
      },
      {
        line: 3,
        column: 15,
        rule: 'unique-keys',
        message: 'A key stands once in an object; found "b" again, first in line 3.',
      },
      {
        line: 4,
        column: 1,
        rule: 'unique-keys',
        message: 'A key stands once in an object; found "a" again, first in line 2.',
      },
    ])
  })
})
