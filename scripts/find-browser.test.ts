import { describe, expect, test } from 'vitest'
import { findBrowserHere, findOrInstallBrowser, type InstallCommand, type Machine } from './find-browser'

const playwrightChromium = '/root/.cache/ms-playwright/chromium/chrome'

type Invented = Partial<Pick<Machine, 'environment' | 'platform' | 'isRoot'>> & {
  files?: string[]
  /** Files that are there and do not start. */
  broken?: string[]
  /** What each command puts on the machine; a command that is not named fails. */
  commands?: Partial<Record<InstallCommand, string[]>>
}

function inventMachine({ files = [], broken = [], commands = {}, ...rest }: Invented) {
  const present = new Set([...files, ...broken])
  const working = new Set(files)
  const ran: InstallCommand[] = []
  const said: string[] = []
  const machine: Machine = {
    environment: { PATH: '/usr/local/bin:/usr/bin' },
    platform: 'linux',
    isRoot: false,
    playwrightChromium,
    exists: (path) => present.has(path),
    starts: (path) => working.has(path),
    run: (command) => {
      ran.push(command)
      const brought = commands[command]
      for (const path of brought ?? []) {
        present.add(path)
        working.add(path)
      }
      return brought !== undefined
    },
    say: (line) => said.push(line),
    ...rest,
  }
  return { machine, ran, said }
}

describe('a browser that is here', () => {
  test.each(['CHROMIUM_PATH', 'CHROME_PATH', 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH'])(
    'named by %s comes before an installed one',
    (variable) => {
      const { machine } = inventMachine({
        environment: { PATH: '/usr/bin', [variable]: '/opt/chrome' },
        files: ['/opt/chrome', '/usr/bin/chromium'],
      })
      expect(findBrowserHere(machine)).toBe('/opt/chrome')
    },
  )

  test('named in the environment and not there is an error', () => {
    const { machine } = inventMachine({
      environment: { PATH: '/usr/bin', CHROME_PATH: '/opt/gone' },
      files: ['/usr/bin/chromium'],
    })
    expect(() => findBrowserHere(machine)).toThrow(
      'CHROME_PATH names a browser that is not there: /opt/gone. Correct it, or unset it.',
    )
  })

  test.each(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'])(
    'installed as %s comes before the one of Playwright',
    (name) => {
      const { machine } = inventMachine({ files: [playwrightChromium, `/usr/bin/${name}`] })
      expect(findBrowserHere(machine)).toBe(`/usr/bin/${name}`)
    },
  )

  test('is the shell of Chromium before the whole of it, unless the whole is asked for', () => {
    const { machine } = inventMachine({ files: ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'] })
    expect(findBrowserHere(machine)).toBe('/usr/bin/chromium-headless-shell')
    expect(findBrowserHere(machine, true)).toBe('/usr/bin/chromium')
  })

  test('that does not start is passed over', () => {
    const { machine } = inventMachine({
      broken: ['/usr/bin/chromium-browser'],
      files: ['/usr/bin/google-chrome'],
    })
    expect(findBrowserHere(machine)).toBe('/usr/bin/google-chrome')
  })

  test('in the usual place of macOS is found', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
    expect(findBrowserHere(inventMachine({ platform: 'darwin', files: [chrome] }).machine)).toBe(chrome)
    expect(findBrowserHere(inventMachine({ files: [chrome] }).machine)).toBeUndefined()
  })

  test('in a usual place of Windows is found', () => {
    const chrome = 'C:\\Users\\a\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe'
    const environment = { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local' }
    const { machine } = inventMachine({ platform: 'win32', environment, files: [chrome] })
    expect(findBrowserHere(machine)).toBe(chrome)
  })

  test('makes nothing be installed', () => {
    const { machine, ran, said } = inventMachine({ isRoot: true, files: [playwrightChromium] })
    expect(findOrInstallBrowser(machine)).toBe(playwrightChromium)
    expect([...ran, ...said]).toEqual([])
  })
})

describe('where there is none', () => {
  const apt = '/usr/bin/apt-get'

  test('Playwright’s is downloaded', () => {
    const { machine, ran, said } = inventMachine({
      commands: { 'playwright install chromium': [playwrightChromium] },
    })
    expect(findOrInstallBrowser(machine)).toBe(playwrightChromium)
    expect(ran).toEqual(['playwright install chromium'])
    expect(said).toEqual(['No Chromium or Chrome is installed. Downloading the one of Playwright.'])
  })

  const debian = {
    isRoot: true,
    files: [apt],
    commands: {
      'apt-get update': [],
      'apt-get install chromium-headless-shell': ['/usr/bin/chromium-headless-shell'],
      'apt-get install chromium': ['/usr/bin/chromium'],
    },
  }

  test('and the download fails, root on Debian gets the shell of Chromium with apt-get', () => {
    const { machine, ran, said } = inventMachine(debian)
    expect(findOrInstallBrowser(machine)).toBe('/usr/bin/chromium-headless-shell')
    expect(ran).toEqual([
      'playwright install chromium',
      'apt-get update',
      'apt-get install chromium-headless-shell',
    ])
    expect(said.slice(1)).toEqual(['The download failed.', 'Installing Chromium with apt-get.'])
  })

  test('and there is no such package, or the whole is asked for, root on Debian gets the whole', () => {
    const { 'apt-get install chromium-headless-shell': _, ...commands } = debian.commands
    expect(findOrInstallBrowser(inventMachine({ ...debian, commands }).machine)).toBe('/usr/bin/chromium')
    const { machine, ran } = inventMachine(debian)
    expect(findOrInstallBrowser(machine, true)).toBe('/usr/bin/chromium')
    expect(ran).not.toContain('apt-get install chromium-headless-shell')
  })

  test('and the downloaded one lacks libraries, root on Debian gets them with apt-get', () => {
    const { machine, ran } = inventMachine({
      isRoot: true,
      files: [apt],
      broken: [playwrightChromium],
      commands: { 'playwright install-deps chromium': [playwrightChromium] },
    })
    expect(findOrInstallBrowser(machine)).toBe(playwrightChromium)
    expect(ran).toEqual(['playwright install-deps chromium'])
  })

  test.each([
    { who: 'another user on Debian', files: [apt], isRoot: false },
    { who: 'root elsewhere', files: [], isRoot: true },
  ])('and none can be had, $who is told what to do and apt-get is left alone', ({ files, isRoot }) => {
    const { machine, ran } = inventMachine({ files, isRoot })
    expect(() => findOrInstallBrowser(machine)).toThrow(
      [
        'The end-to-end tests need Chromium or Chrome, and none was found or could be installed. Do one of these:',
        '  - install Chromium or Google Chrome, so that it is on the PATH',
        '  - set CHROMIUM_PATH to the path of one, for example: CHROMIUM_PATH=/opt/chromium/chrome npm test',
        '  - run: npx playwright install --with-deps chromium',
      ].join('\n'),
    )
    expect(ran).toEqual(['playwright install chromium'])
  })

  test('and apt-get brings only an advice to install a snap, that is no browser', () => {
    const { machine } = inventMachine({
      isRoot: true,
      files: [apt],
      broken: ['/usr/bin/chromium-browser'],
      commands: { 'apt-get update': [], 'apt-get install chromium': [] },
    })
    expect(() => findOrInstallBrowser(machine)).toThrow(/Do one of these/)
  })
})
