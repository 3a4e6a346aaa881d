import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { buildId } from './build-id'

const top = mkdtempSync(join(tmpdir(), 'dateline-build-id-'))
afterAll(() => rmSync(top, { recursive: true }))

/** The name of a build that is made of some files. */
function idOf(files: Record<string, string>, settings: object = {}) {
  const folder = mkdtempSync(join(top, 'site-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return buildId({ folders: [folder], files: [], settings })
}

test('what is made of the same has the same name, wherever it lies', () => {
  expect(idOf({ 'a/b.ts': '1', 'c.ts': '2' })).toBe(idOf({ 'c.ts': '2', 'a/b.ts': '1' }))
})

test.each([
  ['the text of a file', idOf({ 'a/b.ts': '2' })],
  ['the name of a file', idOf({ 'a/c.ts': '1' })],
  ['one file more', idOf({ 'a/b.ts': '1', 'd.ts': '' })],
  ['a setting', idOf({ 'a/b.ts': '1' }, { basePath: '/maps' })],
])('%s changes the name', (_, other) => {
  expect(other).not.toBe(idOf({ 'a/b.ts': '1' }))
})
