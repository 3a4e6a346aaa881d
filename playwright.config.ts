import { defineConfig } from '@playwright/test'
import { findBrowserHere } from './scripts/find-browser'
import { quietBrowser } from './scripts/quiet-browser'
import { subFolderSite } from './scripts/sub-folder-site'
import { thisMachine } from './scripts/this-machine'

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  // Twice two cores: many a test waits for most of its time.
  workers: 4,
  // A test that passes only sometimes is a defect, of the test or of the site.
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  // Long enough for a busy machine; nothing here tests how fast the site is.
  timeout: 180_000,
  expect: { timeout: 15_000 },
  webServer: [
    {
      command: 'npm run --silent serve',
      // Any free port, so that nothing else on this machine is in the way and no server of an older build is met.
      env: { PORT: '0' },
      wait: { stdout: /Dateline is at http:\/\/localhost:(?<site_port>\d+)\// },
      timeout: 30_000,
    },
    {
      command: `npm run --silent serve -- ${subFolderSite.folder}`,
      env: { PORT: '0', ...subFolderSite.environment },
      wait: { stdout: /Dateline is at http:\/\/localhost:(?<sub_folder_site_port>\d+)\/maps\// },
      timeout: 30_000,
    },
  ],
  use: {
    browserName: 'chromium',
    baseURL: `http://localhost:${process.env.SITE_PORT}`,
    locale: 'en-GB',
    timezoneId: 'UTC',
    // What a service worker asks for and answers passes by `page.route`, by which the tests break things: only those of the
    // service worker itself have one.
    serviceWorkers: 'block',
    // A trace of every test would cost more time than the tests; ask for one with --trace on.
    screenshot: 'only-on-failure',
    // Flights have tests of their own; the others need not wait for them.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: findBrowserHere(thisMachine()),
      args: quietBrowser,
    },
  },
})
