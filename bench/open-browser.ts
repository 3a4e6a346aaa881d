import { type Browser, chromium } from '@playwright/test'
import { findOrInstallBrowser } from '../scripts/find-browser'
import { thisMachine } from '../scripts/this-machine'

/** The browser of the end-to-end tests. It reaches this machine alone: a request to another site fails at once. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findOrInstallBrowser(thisMachine()),
    args: [
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  })
}
