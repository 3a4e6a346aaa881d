import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'

function run(environment: Record<string, string>) {
  const script = ['--import', 'tsx', 'scripts/check-settings.ts']
  const {
    SITE_URL: _,
    BASE_PATH: __,
    BASEMAP_URL: ___,
    STREET_TILES_URL: ____,
    ARTICLES_FOLDER: _____,
    ...rest
  } = process.env
  return spawnSync(process.execPath, script, { encoding: 'utf8', env: { ...rest, ...environment } })
}

describe('before a build', () => {
  test('sound settings need no word', () => {
    const { status, stdout, stderr } = run({ SITE_URL: 'https://maps.example.org', BASE_PATH: '/maps/' })
    expect([status, stdout, stderr]).toEqual([0, '', ''])
  })

  test('a site without an address is told what that means', () => {
    const { status, stdout, stderr } = run({ SITE_URL: '' })
    expect(stdout).toBe(
      'SITE_URL is not set: absolute addresses begin with http://localhost:3000. Set it before you publish, for example: SITE_URL=https://maps.example.org npm run build\n',
    )
    expect([status, stderr]).toEqual([0, ''])
  })

  test('every problem is a line without a stack trace, and the exit code is 1', () => {
    const { status, stdout, stderr } = run({ SITE_URL: 'maps.example.org', BASE_PATH: 'maps' })
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^SITE_URL is .*; found "maps\.example\.org"\.$/),
      expect.stringMatching(/^BASE_PATH is .*; found "maps"\.$/),
    ])
    expect([status, stdout]).toEqual([1, ''])
  })

  test.each(['no-such-folder', 'README.md'])('a folder of articles that is none is told: %s', (folder) => {
    const { status, stdout, stderr } = run({ SITE_URL: 'https://maps.example.org', ARTICLES_FOLDER: folder })
    expect(stderr).toBe(
      `ARTICLES_FOLDER is a folder that holds one folder for each article; found none at "${folder}".\n`,
    )
    expect([status, stdout]).toEqual([1, ''])
  })
})
