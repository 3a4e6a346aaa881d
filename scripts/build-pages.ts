import { spawnSync } from 'node:child_process'
import { articlesFolder } from '../lib/articles/read-articles'
import { buildId } from './build-id'
import { buildNodeOptions } from './build-node-options'
import { CommandError, runCommand } from './command'
import { requireSettings } from './require-settings'

// Has Next.js build the pages, under a name that says what they are made of: next.config.js takes it.
runCommand(() => {
  const BUILD_ID = buildId({
    folders: ['app', 'components', 'lib', 'scripts', articlesFolder()],
    files: ['next.config.js', 'package-lock.json'],
    settings: requireSettings(),
  })
  // Through a shell, because `next` is a `.cmd` file on Windows.
  const { status } = spawnSync('next build', {
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, BUILD_ID, NODE_OPTIONS: buildNodeOptions },
  })
  if (status !== 0) throw new CommandError('Next.js could not build the pages.')
})
