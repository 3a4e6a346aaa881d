import type { Page } from '@playwright/test'
import { focusOn } from '../e2e/focus-on'

/** How a map was for somebody without a mouse. */
export interface KeyboardUse {
  /** From the link before the map to what comes after it. */
  tabStops: number
  /** What was wrong with the focus, and after which key: it was nowhere, or on something that cannot be seen. */
  faults: string[]
}

/** A map with more stops than these is not crossed to its end. */
const MOST_STOPS = 50

/** From the first place on: along the places, into a cluster and what is in it, and out again, and to both ends. */
const JOURNEY = [
  ...Array<string>(12).fill('ArrowRight'),
  ...['Enter', 'ArrowRight', 'ArrowRight', 'Enter', 'ArrowLeft', 'Enter', 'Escape'],
  ...['End', 'ArrowLeft', 'ArrowLeft', 'Enter', 'Home', 'Enter', 'Escape'],
]

/** After these the map may fly, and the focus be lost on the way; so long, in milliseconds. */
const FLYING = ['Enter', 'Escape', 'End', 'Home']
const FLIGHT = 1500

/** A focus that is not in sight for so many milliseconds more stays so. */
const PATIENCE = 4000

/** Crosses the map of a page with Tab, and goes from place to place in it with the other keys. */
export async function crossByKeyboard(page: Page): Promise<KeyboardUse> {
  const faults: string[] = []
  const press = async (key: string) => {
    await page.keyboard.press(key)
    if (FLYING.includes(key)) await page.waitForTimeout(FLIGHT)
    const fault = await faultOfFocus(page)
    if (fault) faults.push(`${key}: ${fault}`)
  }
  const map = page.getByRole('region', { name: /map/i })
  await page.getByRole('banner').getByRole('link').last().focus()
  let tabStops = 0
  for (; tabStops < MOST_STOPS; tabStops++) {
    await press('Tab')
    if (!(await map.evaluate((element) => element.contains(document.activeElement)))) break
  }
  await map.locator('button[data-place][tabindex="0"]').first().focus()
  for (const key of JOURNEY) await press(key)
  return { tabStops, faults }
}

/** What stays wrong with the focus once the map is at rest; null where a reader sees it. */
async function faultOfFocus(page: Page): Promise<string | null> {
  const start = performance.now()
  for (;;) {
    const { fault } = await focusOn(page)
    if (fault === null || performance.now() - start > PATIENCE) return fault
    await page.waitForTimeout(50)
  }
}
