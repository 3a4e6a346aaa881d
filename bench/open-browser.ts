import { type Browser, chromium } from '@playwright/test'
import { findOrInstallBrowser } from '../scripts/find-browser'
import { quietBrowser } from '../scripts/quiet-browser'
import { thisMachine } from '../scripts/this-machine'

/** A browser as readers have it. It reaches this machine alone: a request to another site fails at once. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findOrInstallBrowser(thisMachine(), true),
    args: [...quietBrowser, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  })
}
