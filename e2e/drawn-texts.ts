import type { Page } from '@playwright/test'

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

export function drawnTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => window.drawnTexts)
}
