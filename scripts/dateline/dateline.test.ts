import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'

function dateline(...words: string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'scripts/dateline.ts', ...words], {
    encoding: 'utf8',
  })
}

describe('the command line', () => {
  test('checks the data of this project: one quiet line', () => {
    const { status, stdout, stderr } = dateline('check')
    expect(stderr).toBe('')
    expect(stdout).toMatch(/^\d+ articles?, \d+ places?: no problems\n$/)
    expect(status).toBe(0)
  }, 60_000)

  test('lists its commands as data where help is asked for', () => {
    const { status, stdout, stderr } = dateline('--help')
    expect(stdout).toMatch(/^ {2}check /m)
    expect(stderr).toBe('')
    expect(status).toBe(0)
  }, 60_000)

  test.each([
    [[], 'Usage: dateline <command>'],
    [['chekc'], 'There is no command "chekc".'],
    [['constructor'], 'There is no command "constructor".'],
    [['check', '--sctrict'], "Unknown option '--sctrict'"],
  ])(
    'says in messages how it is used where it is used wrongly: %j',
    (words, message) => {
      const { status, stdout, stderr } = dateline(...words)
      expect(stderr).toContain(message)
      expect(stdout).toBe('')
      expect(status).toBe(2)
    },
    60_000,
  )
})
