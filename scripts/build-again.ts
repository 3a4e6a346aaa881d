import { spawnSync } from 'node:child_process'
import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { CommandError, runCommand } from './command'
import { compareFolders } from './compare-folders'

// Builds the site that is in out/ a second time, without what the first build has left behind, and compares the two file for file. With
// `--basemap` it makes the basemap anew as well.

const first = '.cache/first-build'

runCommand(() => {
  rmSync(first, { recursive: true, force: true })
  mkdirSync('.cache', { recursive: true })
  renameSync('out', first)
  rmSync('.next', { recursive: true, force: true })
  if (process.argv.includes('--basemap')) rmSync('public/basemap', { recursive: true, force: true })
  // Through a shell, because `npm` is a `.cmd` file on Windows.
  const { status } = spawnSync('npm run --silent build', { shell: true, stdio: 'inherit' })
  if (status !== 0) throw new CommandError('The site could not be built a second time.')
  const differences = compareFolders(first, 'out')
  rmSync(first, { recursive: true })
  if (differences.length > 0)
    throw new CommandError(`Two builds of the same files differ:\n${differences.join('\n')}`)
  console.log('The second build is equal to the first, file for file.')
})
