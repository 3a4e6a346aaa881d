import type { Page } from '@playwright/test'
import { expect } from './test'

declare global {
  interface Window {
    drawnTexts: string[]
  }
}

/** Keeps what the pages to come write on their canvases, where no locator finds it: call before `goto`. */
export async function recordDrawnTexts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.drawnTexts = []
    const { fillText } = CanvasRenderingContext2D.prototype
    CanvasRenderingContext2D.prototype.fillText = function record(text, ...rest) {
      window.drawnTexts.push(text.toLowerCase())
      return fillText.call(this, text, ...rest)
    }
  })
}

/** What was written, in lower case. Spaced letters, which the map writes one by one, are joined to the words that they spell. */
export async function drawnTexts(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => window.drawnTexts)
  const spaced = texts.map((text) => (text.length === 1 ? text : ' ')).join('')
  return [...texts, ...spaced.split(/\s+/)]
}

/** Waits until the map has written all these names. Drawing a whole view of tiles takes its time on a slow machine. */
export async function expectDrawn(page: Page, names: string[]): Promise<void> {
  await expect
    .poll(
      async () => {
        const drawn = new Set(await drawnTexts(page))
        return names.filter((name) => !drawn.has(name))
      },
      { message: 'names that the map has yet to write', timeout: 20_000 },
    )
    .toEqual([])
}
