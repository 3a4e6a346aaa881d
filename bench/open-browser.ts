import { type Browser, chromium } from '@playwright/test'
import { findOrInstallBrowser } from '../scripts/find-browser'
import { quietBrowser } from '../scripts/quiet-browser'
import { thisMachine } from '../scripts/this-machine'

/** The browser of the end-to-end tests. It reaches this machine alone: a request to another site fails at once. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findOrInstallBrowser(thisMachine()),
    args: [...quietBrowser, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  })
}
