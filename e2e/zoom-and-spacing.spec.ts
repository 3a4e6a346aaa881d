import type { Page } from '@playwright/test'
import { articlePath, headline, placePath } from './kerry-story'
import { secondSiteOrigin, secondSitePath } from './second-site'
import { expect, test } from './test'
import { overlapsOnMap, setReadersStyle, textLosses } from './text-losses'
import { mapOn, marker, popup } from './the-map'

// A window of 1280 × 1024 pixels zoomed to 400%, text spaced out, and text twice as large: WCAG 1.4.10, 1.4.12, 1.4.4.

const ZOOMED = { width: 320, height: 256 }

async function expectNoLoss(page: Page, at: string) {
  await expect.poll(() => textLosses(page), `${at}: words that are lost`).toEqual([])
  expect(await overlapsOnMap(page), `${at}: what lies on another thing`).toEqual([])
}

/** Each line of the popup, and each of its links and buttons, can be scrolled into the view of a reader. */
async function expectReadable(page: Page, name: string) {
  const dialog = popup(page, name)
  await expect(dialog).toBeVisible()
  const height = await dialog.evaluate((element) => element.clientHeight)
  expect(height, 'room for some lines').toBeGreaterThan(120)
  for (const thing of [
    dialog.getByRole('heading'),
    dialog.getByRole('button', { name: 'Close' }),
    dialog.locator('mark').first(),
    dialog.getByRole('link', { name: 'See it in the article' }).first(),
    dialog.getByRole('link', { name: 'About this place' }),
    dialog.getByRole('button', { name: 'Copy link' }),
  ]) {
    await thing.scrollIntoViewIfNeeded()
    await thing.click({ trial: true })
  }
}

test('zoomed to 400%, every page is whole, and popup and controls can be used', async ({ page }) => {
  await page.setViewportSize(ZOOMED)
  for (const path of ['/', '/404.html', articlePath]) {
    await page.goto(path)
    if (path !== '/404.html') await expect(marker(page, 'Tartus')).toBeVisible()
    await expectNoLoss(page, path)
  }
  for (const name of ['Zoom in', 'Zoom out', 'Show the whole story', 'Map layers'])
    await mapOn(page).getByRole('button', { name }).click()
  await mapOn(page).getByRole('checkbox').click({ trial: true })
  await expectNoLoss(page, 'layers')
  await page.goto(articlePath)
  await marker(page, 'Tartus').press('Enter')
  await expectReadable(page, 'Tartus')
  await expectNoLoss(page, 'popup')
  await page.keyboard.press('Escape')
  await expect(marker(page, 'Tartus')).toBeFocused()
})

for (const [name, size] of Object.entries({
  'zoomed to 400%': ZOOMED,
  small: { width: 320, height: 240 },
  usual: { width: 600, height: 450 },
}))
  test(`an embed that is ${name} keeps its popup clear of its title`, async ({ page }) => {
    await page.setViewportSize(size)
    await page.goto('/embed/kerry-russia-syria/syrian-airfield/')
    await expectReadable(page, 'Syrian airfield')
    await expectNoLoss(page, 'open')
    await popup(page, 'Syrian airfield').getByRole('button', { name: 'Close' }).click()
    await expect(popup(page, 'Syrian airfield')).toHaveCount(0)
    await expectNoLoss(page, 'closed')
    await marker(page, 'Homs').click()
    await expectReadable(page, 'Homs')
    await expectNoLoss(page, 'another')
  })

for (const style of ['spacing', 'text twice as large'] as const)
  test(`with ${style}, nothing is lost`, async ({ page }) => {
    for (const viewport of [ZOOMED, { width: 390, height: 844 }, { width: 1280, height: 800 }]) {
      await page.setViewportSize(viewport)
      for (const path of [
        '/',
        '/404.html',
        placePath('syrian-airfield'),
        '/embed/kerry-russia-syria/homs/',
      ]) {
        await page.goto(path)
        await setReadersStyle(page, style)
        if (path.includes('airfield')) await expectReadable(page, 'Syrian airfield')
        await expectNoLoss(page, `${path} at ${viewport.width} px`)
      }
    }
  })

test.describe('in Arabic and Japanese', () => {
  test.use({ baseURL: secondSiteOrigin })

  test('zoomed to 400% nothing is lost', async ({ page }) => {
    await page.setViewportSize(ZOOMED)
    for (const [path, name] of [
      ['/articles/arabic/hama/', 'حماة'],
      ['/articles/japanese/tokyo/', '東京'],
    ] as const) {
      await page.goto(secondSitePath(path))
      await expectReadable(page, name)
      await expectNoLoss(page, path)
    }
  })
})

test('what is no link within a sentence is large enough to hit', async ({ page }) => {
  await page.goto(placePath('tartus'))
  await expect(popup(page, 'Tartus')).toBeVisible()
  const main = page.getByRole('main')
  for (const thing of [
    main.getByRole('link', { name: headline }),
    main.getByRole('link', { name: 'See it in the article' }),
    popup(page, 'Tartus').getByRole('link', { name: 'See it in the article' }),
    popup(page, 'Tartus').getByRole('link', { name: 'About this place' }),
    popup(page, 'Tartus').getByRole('button', { name: 'Copy link' }),
    mapOn(page).getByRole('link', { name: 'GeoNames' }),
    page.getByText('Embed this map'),
  ]) {
    const box = await thing.boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0), `${thing}`).toBeGreaterThanOrEqual(24)
  }
})
