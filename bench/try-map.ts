import type { Browser } from '@playwright/test'
import { crossByKeyboard, type KeyboardUse } from './cross-by-keyboard'
import { type Frames, measurePanning, measureZooming } from './measure-frames'
import { measurePopups } from './measure-popup'
import type { Served } from './visit-page'

/** What one use of a map was like. */
export interface MapUse {
  /** Milliseconds, one for each popup that was opened. */
  popups: number[]
  panning: Frames
  zooming: Frames
  keyboard: KeyboardUse
}

/** As many popups are opened in each use. */
const POPUPS = 5

/** Uses the map of a page with the mouse and the keyboard, on the screen of a small laptop, as fast as this machine is. */
export async function tryMap(browser: Browser, { origin, path }: Served): Promise<MapUse> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  try {
    const page = await context.newPage()
    // tsx wraps functions in a call of its own, which the page does not know.
    await page.addInitScript('globalThis.__name = (named) => named')
    await page.goto(origin + path, { waitUntil: 'networkidle', timeout: 120_000 })
    await page.locator('[data-taken]').first().waitFor({ state: 'attached', timeout: 120_000 })
    await page.waitForTimeout(1000)
    const panning = await measurePanning(page)
    await page.waitForTimeout(1000)
    const zooming = await measureZooming(page)
    await page.waitForTimeout(1000)
    const popups = await measurePopups(page, POPUPS)
    return { panning, zooming, popups, keyboard: await crossByKeyboard(page) }
  } finally {
    await context.close()
  }
}
