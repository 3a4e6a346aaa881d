import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

function run(...folder: string[]) {
  const script = ['--import', 'tsx', 'scripts/check-articles.ts', ...folder]
  return spawnSync(process.execPath, script, { encoding: 'utf8' })
}

test('sound data is one quiet line', () => {
  const { status, stdout, stderr } = run()
  expect(stderr).toBe('')
  expect(stdout).toMatch(/^\d+ articles?, \d+ places?: no problems\n$/)
  expect(status).toBe(0)
}, 60_000)

test('bad data is one line for each problem, how many there are, and exit code 1', () => {
  const folder = 'lib/articles/fixtures/bad-articles'
  const { status, stdout, stderr } = run(folder)
  const lines = stderr.trimEnd().split('\n')
  expect(stdout).toBe('')
  expect(lines.at(-1)).toMatch(new RegExp(`^${lines.length - 1} problems in \\d+ articles$`))
  expect(lines).toContain(
    `${folder}/position-swapped/places.geojson:9:32: A latitude is between -90 and 90; found 110.5, so latitude and longitude are evidently swapped.`,
  )
  expect(status).toBe(1)
}, 60_000)
