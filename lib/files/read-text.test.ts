import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readText } from './read-text'

let folder: string
const file = (name: string) => path.join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'read-text-'))
  writeFileSync(file('text'), 'Köln')
  writeFileSync(file('large'), '')
  truncateSync(file('large'), 200_000_000)
  mkdirSync(file('folder'))
  symlinkSync('text', file('link'))
  symlinkSync('circle', file('circle'))
  execFileSync('mkfifo', [file('pipe')])
})

afterAll(() => rmSync(folder, { recursive: true }))

async function found(name: string, mayBeLink = true): Promise<string | null> {
  const read = await readText(file(name), { megabytes: 5, mayBeLink })
  return 'problem' in read ? read.problem.message : read.text
}

describe('readText', () => {
  test('reads a file, and one behind a link where it may', async () => {
    expect(await found('text')).toBe('Köln')
    expect(await found('link')).toBe('Köln')
  })

  test('is null where there is none', async () => {
    expect(await found('missing')).toBeNull()
    expect(await found('text/missing')).toBeNull()
  })

  test.each([
    ['large', true, 'A file has at most 5 MB here; found 200 MB.'],
    ['folder', true, 'A file is expected; found a folder.'],
    ['pipe', true, 'A file is expected; found a device or a pipe.'],
    ['circle', true, 'A file is expected; found links that lead in a circle.'],
    ['link', false, 'A file is expected; found a link to one, so put the file itself here.'],
  ])('refuses what it cannot or should not read: %s', async (name, mayBeLink, message) => {
    expect(await found(name, mayBeLink)).toBe(message)
  })
})
