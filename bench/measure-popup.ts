import type { Page } from '@playwright/test'

declare global {
  interface Window {
    /** Milliseconds from the last click until the frame after it that shows a popup was painted; null until then. */
    popupTime: number | null
  }
}

/** The markers of single places, in invented articles: "Testville 17", "Nameless well 5, inferred". */
const markers = /^\p{L}[\p{L} ]* \d+(, (approximate|inferred).*)?$/u

/**
 * Opens the popups of so many different places with the mouse, and says how long each took: from the click until the browser has
 * presented the frame that shows it, in milliseconds. Where too few markers stand for one place, it zooms in on those that stand for several.
 */
export async function measurePopups(page: Page, count: number): Promise<number[]> {
  await page.evaluate(timePopups)
  const opened = new Set<string>()
  const times: number[] = []
  for (let zooms = 0; times.length < count; ) {
    const marker = (await markersInSight(page)).find(({ name }) => markers.test(name) && !opened.has(name))
    if (!marker) {
      if (zooms++ > 8) throw new Error(`Only ${times.length} markers of places could be opened.`)
      await zoomInOnMany(page)
      continue
    }
    opened.add(marker.name)
    await page.mouse.click(marker.x, marker.y)
    const time = await page.waitForFunction(() => window.popupTime, undefined, { timeout: 30_000 })
    times.push((await time.jsonValue()) ?? Infinity)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await page.waitForTimeout(500)
  }
  return times
}

/**
 * Runs in the page. Where the first frame after the click shows the popup, the browser itself says when that frame was presented, to 8 ms:
 * https://www.w3.org/TR/event-timing/. Where a later one does, or the browser does not tell, a message that was sent in the frame says it, which is
 * handled after it and after what else waits.
 */
function timePopups() {
  let isInFirstFrame = false
  const options: PerformanceObserverInit & { durationThreshold: number } = {
    type: 'event',
    durationThreshold: 16,
  }
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      if (name === 'click' && isInFirstFrame) window.popupTime ??= duration
  }).observe(options)
  const isShown = (element: Element) =>
    element.getClientRects().length > 0 &&
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  addEventListener(
    'click',
    ({ timeStamp }) => {
      window.popupTime = null
      isInFirstFrame = false
      const look = (frame: number) => {
        if (![...document.querySelectorAll('[role=dialog]')].some(isShown)) {
          requestAnimationFrame(() => look(frame + 1))
          return
        }
        isInFirstFrame = frame === 1
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => {
          const time = performance.now() - timeStamp
          setTimeout(
            () => {
              window.popupTime ??= time
            },
            isInFirstFrame ? 1000 : 0,
          )
        }
        port2.postMessage(null)
      }
      requestAnimationFrame(() => look(1))
    },
    { capture: true },
  )
}

/** The buttons of the map that nothing covers, with their middles in CSS pixels of the screen. */
function markersInSight(page: Page): Promise<{ name: string; x: number; y: number }[]> {
  return page
    .getByRole('region', { name: /map/i })
    .getByRole('button')
    .evaluateAll((buttons) =>
      buttons.flatMap((button) => {
        const { x, y, width, height } = button.getBoundingClientRect()
        const middle = { x: x + width / 2, y: y + height / 2 }
        const isOnTop = button.contains(document.elementFromPoint(middle.x, middle.y))
        return isOnTop ? [{ name: button.getAttribute('aria-label') ?? '', ...middle }] : []
      }),
    )
}

/** Double-clicks into the middle of the map, or of a marker that stands for several places. */
async function zoomInOnMany(page: Page) {
  const many = (await markersInSight(page)).find(({ name }) => /\bplaces\b/i.test(name))
  const box = await page.getByRole('region', { name: /map/i }).boundingBox()
  if (!box) throw new Error('The map takes no room on the page.')
  const { x, y } = many ?? { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  await page.mouse.move(x, y)
  await page.mouse.wheel(0, -200)
  await page.waitForTimeout(1500)
}
