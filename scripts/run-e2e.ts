import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { CommandError, runCommand } from './command'
import { browserVariables, findOrInstallBrowser } from './find-browser'
import { thisMachine } from './this-machine'

// `npm run e2e`: finds a browser, which may take minutes where one has to be installed, then runs the end-to-end
// tests in it. Words after `--` go on to Playwright: npm run e2e -- --headed -g Tartus
runCommand(async () => {
  const browser = findOrInstallBrowser(thisMachine())
  console.log(`The end-to-end tests run in ${browser}`)
  await runPlaywright(browser, process.argv.slice(2))
})

function runPlaywright(browser: string, words: string[]): Promise<void> {
  const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli')
  const env = { ...process.env, [browserVariables[0]]: browser }
  return new Promise((resolve, reject) => {
    const tests = spawn(process.execPath, [playwright, 'test', ...words], { env, stdio: 'inherit' })
    tests.once('error', reject)
    tests.once('exit', (code) => {
      if (code === 0) resolve()
      else reject(new CommandError('The end-to-end tests failed.'))
    })
  })
}
