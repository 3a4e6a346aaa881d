import { CommandError } from './command'

/** What the search for a browser needs to know of this machine, and may do to it. */
export type Machine = {
  environment: Readonly<Record<string, string | undefined>>
  platform: NodeJS.Platform
  isRoot: boolean
  /** Where Playwright keeps the Chromium that it downloads, whether or not it is there. */
  playwrightChromium: string
  exists: (path: string) => boolean
  /** Whether the browser at a path starts: a file may be there and lack its libraries. */
  starts: (path: string) => boolean
  /** Runs a command to its end, with what it prints shown, and says whether it succeeded. */
  run: (command: InstallCommand) => boolean
  say: (line: string) => void
}

export type InstallCommand =
  | 'playwright install chromium'
  | 'playwright install-deps chromium'
  | 'apt-get update'
  | 'apt-get install chromium-headless-shell'
  | 'apt-get install chromium'

/** Any one of these names a browser, the first that is set; the later ones are what other tools read. */
export const browserVariables = [
  'CHROMIUM_PATH',
  'CHROME_PATH',
  'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH',
] as const

/** Chromium without what only its window needs: tests take three fifths of the time in it. It is what Playwright runs by itself. */
const shellNames = ['chromium-headless-shell', 'chrome-headless-shell']

const commandNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const macPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * The path of a Chromium or Chrome that is on this machine already: one named in the environment, one that is
 * installed, or the one that Playwright downloaded before; otherwise undefined.
 * Throws a `CommandError` if the environment names a browser that is not there. `isWhole` asks for a browser as readers have it.
 */
export function findBrowserHere(machine: Machine, isWhole = false): string | undefined {
  const named = browserFromEnvironment(machine)
  if (named) return named
  const { exists, starts, playwrightChromium } = machine
  const names = isWhole ? commandNames : [...shellNames, ...commandNames]
  return [...installedPaths(machine, names), playwrightChromium].find((path) => exists(path) && starts(path))
}

/**
 * The path of a browser for the tests, which it installs where there is none: Playwright's own download, then,
 * on Debian and Ubuntu as root, apt-get. Every step that changes the machine is announced in one line.
 * Throws a `CommandError` that says what to do if there is no browser in the end.
 */
export function findOrInstallBrowser(machine: Machine, isWhole = false): string {
  const here = findBrowserHere(machine, isWhole)
  if (here) return here
  const { exists, starts, run, say, playwrightChromium } = machine

  if (!exists(playwrightChromium)) {
    say('No Chromium or Chrome is installed. Downloading the one of Playwright.')
    if (!run('playwright install chromium')) say('The download failed.')
  }
  if (exists(playwrightChromium)) {
    if (starts(playwrightChromium)) return playwrightChromium
    say('Playwright’s Chromium is here but does not start: it probably lacks system libraries.')
  }

  if (machine.isRoot && exists('/usr/bin/apt-get')) {
    if (exists(playwrightChromium)) {
      say('Installing the libraries that it needs, with apt-get.')
      if (run('playwright install-deps chromium') && starts(playwrightChromium)) return playwrightChromium
    }
    say('Installing Chromium with apt-get.')
    // An update that fails for one source of many still leaves lists to install from.
    if (!run('apt-get update')) say('apt-get update failed; trying to install all the same.')
    const hasShell = !isWhole && run('apt-get install chromium-headless-shell')
    if (!hasShell && !run('apt-get install chromium')) say('apt-get install failed.')
    const installed = findBrowserHere(machine, isWhole)
    if (installed) return installed
  }

  throw new CommandError(
    [
      'The end-to-end tests need Chromium or Chrome, and none was found or could be installed. Do one of these:',
      '  - install Chromium or Google Chrome, so that it is on the PATH',
      `  - set ${browserVariables[0]} to the path of one, for example: ${browserVariables[0]}=/opt/chromium/chrome npm test`,
      '  - run: npx playwright install --with-deps chromium',
    ].join('\n'),
  )
}

function browserFromEnvironment({ environment, exists }: Machine): string | undefined {
  const variable = browserVariables.find((name) => environment[name])
  const path = variable && environment[variable]
  if (!path) return undefined
  if (!exists(path)) {
    throw new CommandError(`${variable} names a browser that is not there: ${path}. Correct it, or unset it.`)
  }
  return path
}

function installedPaths({ environment, platform }: Machine, names: readonly string[]): string[] {
  if (platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((name) => environment[name])
      .filter((folder) => folder !== undefined)
      .map((folder) => `${folder}\\Google\\Chrome\\Application\\chrome.exe`)
  }
  const folders = (environment.PATH ?? '').split(':').filter((folder) => folder !== '')
  const onPath = names.flatMap((name) => folders.map((folder) => `${folder}/${name}`))
  return platform === 'darwin' ? [...onPath, ...macPaths] : onPath
}
