import type { Page } from '@playwright/test'
import { expectDrawn, recordDrawnTexts } from './drawn-texts'
import { articlePath, placePath } from './kerry-story'
import { expect, test } from './test'
import { marker } from './the-map'

declare global {
  interface Window {
    layoutShifts: number[]
  }
}

async function recordLayoutShifts(page: Page) {
  await page.addInitScript(() => {
    window.layoutShifts = []
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('value' in entry) window.layoutShifts.push(Number(entry.value))
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

const screens = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } }

for (const [screen, viewport] of Object.entries(screens)) {
  test.describe(`on a ${screen}`, () => {
    test.use({ viewport })

    for (const path of [articlePath, placePath('tartus')]) {
      for (const fonts of ['at once', 'late']) {
        test(`nothing jumps while ${path} loads, with its fonts ${fonts}`, async ({ page }) => {
          await recordLayoutShifts(page)
          await recordDrawnTexts(page)
          if (fonts === 'late')
            await page.route('**/*.woff2', async (route) => {
              await new Promise((resolve) => setTimeout(resolve, 700))
              await route.continue()
            })
          await page.goto(path)
          await expect(marker(page, 'Tartus')).toBeVisible()
          await expectDrawn(page, ['tripoli', 'baniyas'])
          await page.evaluate(() => document.fonts.ready)
          const shifts = await page.evaluate(() => window.layoutShifts)
          expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.01)
        })
      }
    }
  })
}
