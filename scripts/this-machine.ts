import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium } from '@playwright/test'
import type { InstallCommand, Machine } from './find-browser'

const minutes = 60_000

/** The machine that the tests run on. */
export function thisMachine(): Machine {
  return {
    environment: process.env,
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    playwrightChromium: chromium.executablePath(),
    exists: existsSync,
    starts,
    run,
    say: (line) => console.log(line),
  }
}

// `--version` loads all libraries, and it unmasks Ubuntu's `chromium-browser`, which only advises to install a snap.
// On Windows it would open a window instead.
function starts(path: string): boolean {
  if (process.platform === 'win32') return true
  return spawnSync(path, ['--version'], { timeout: 0.5 * minutes, stdio: 'ignore' }).status === 0
}

function run(command: InstallCommand): boolean {
  const { file, words, timeout } = commandLine(command)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(file, words, { timeout, env, stdio: 'inherit' }).status === 0
}

function commandLine(command: InstallCommand): { file: string; words: string[]; timeout: number } {
  // Node and the script itself, because `npx` is a `.cmd` file on Windows.
  const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli')
  switch (command) {
    case 'playwright install chromium':
      return { file: process.execPath, words: [playwright, 'install', 'chromium'], timeout: 5 * minutes }
    case 'playwright install-deps chromium':
      return {
        file: process.execPath,
        words: [playwright, 'install-deps', 'chromium'],
        timeout: 10 * minutes,
      }
    case 'apt-get update':
      return { file: 'apt-get', words: ['update'], timeout: 5 * minutes }
    case 'apt-get install chromium-headless-shell':
    case 'apt-get install chromium':
      return {
        file: 'apt-get',
        words: ['install', '--yes', '--no-install-recommends', ...command.split(' ').slice(2)],
        timeout: 10 * minutes,
      }
  }
}
