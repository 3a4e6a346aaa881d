import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { compareFolders } from './compare-folders'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compare-folders-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

function write(name: string, files: Record<string, string>) {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name, file)), { recursive: true })
    writeFileSync(join(folder, name, file), text)
  }
  return join(folder, name)
}

test('equal folders have no differences', () => {
  const files = { 'index.html': '<p>One', 'articles/a/index.html': '' }
  expect(compareFolders(write('a', files), write('b', files))).toEqual([])
})

test('each file that differs is named, with where it does', () => {
  const first = write('a', { 'same.js': '1', 'b/cut.js': 'one', 'b/other.js': 'abc', 'gone.js': '' })
  const second = write('b', { 'same.js': '1', 'b/cut.js': 'one two', 'b/other.js': 'abd', 'new.js': '' })
  expect(compareFolders(first, second)).toEqual([
    'b/cut.js: differs from byte 3 on',
    'b/other.js: differs from byte 2 on',
    'gone.js: only in the first',
    'new.js: only in the second',
  ])
})
