import type { Page } from '@playwright/test'
import { percentile } from './statistics'

declare global {
  interface Window {
    frameTimes: number[]
    isRecordingFrames: boolean
  }
}

/** How fluid a movement was. */
export interface Frames {
  perSecond: number
  /** Milliseconds from one frame to the next. */
  median: number
  percentile95: number
}

/** In milliseconds. */
const PAN = 3000
const STEP = 16
const ZOOM_STEP = 450

/** Drags the map to and fro with the mouse for three seconds. */
export function measurePanning(page: Page): Promise<Frames> {
  return recordFrames(page, async () => {
    const { x, y, width } = await mapBox(page)
    await page.mouse.move(x, y)
    await page.mouse.down()
    for (let start = Date.now(), gone = 0; gone < PAN; gone = Date.now() - start) {
      const turn = (gone / PAN) * 2 * Math.PI
      await page.mouse.move(x + (Math.sin(turn) * width) / 4, y + Math.sin(2 * turn) * 40)
      await page.waitForTimeout(STEP)
    }
    await page.mouse.up()
  })
}

/** Zooms in twice and out twice with the map's buttons, each step before the last is over. */
export function measureZooming(page: Page): Promise<Frames> {
  return recordFrames(page, async () => {
    for (const name of ['Zoom in', 'Zoom in', 'Zoom out', 'Zoom out']) {
      await page.getByRole('button', { name, exact: true }).click()
      await page.waitForTimeout(ZOOM_STEP)
    }
  })
}

async function mapBox(page: Page) {
  const box = await page.getByRole('region', { name: /map/i }).boundingBox()
  if (!box) throw new Error('The map takes no room on the page.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width }
}

/** Notes the time of each frame that the browser makes while something goes on. */
async function recordFrames(page: Page, act: () => Promise<void>): Promise<Frames> {
  await page.evaluate(() => {
    window.frameTimes = []
    window.isRecordingFrames = true
    const note = (time: number) => {
      window.frameTimes.push(time)
      if (window.isRecordingFrames) requestAnimationFrame(note)
    }
    requestAnimationFrame(note)
  })
  await act()
  const times = await page.evaluate(() => {
    window.isRecordingFrames = false
    return window.frameTimes
  })
  return framesOf(times)
}

/** From the moments of all frames, in milliseconds, in order. */
export function framesOf(times: readonly number[]): Frames {
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time))
  const total = gaps.reduce((sum, gap) => sum + gap, 0)
  return {
    perSecond: (1000 * gaps.length) / total,
    median: percentile(gaps, 50),
    percentile95: percentile(gaps, 95),
  }
}
