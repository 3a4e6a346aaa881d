import type { Page } from '@playwright/test'
import { articlePath, headline, placePath } from './kerry-story'
import { expect, test } from './test'
import { dragMap, emptySpot, marker, popup } from './the-map'

test.beforeEach(async ({ page }) => {
  await page.goto(articlePath)
  await marker(page, 'Homs').press('Enter')
  await expect(popup(page, 'Homs')).toBeVisible()
  await expect(page).toHaveURL(placePath('homs'))
})

async function expectTheArticle(page: Page) {
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page).toHaveURL(articlePath)
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible()
}

test('the close button closes the popup, and the focus returns to the marker', async ({ page }) => {
  await popup(page, 'Homs').getByRole('button', { name: /close/i }).click()
  await expectTheArticle(page)
  await expect(marker(page, 'Homs')).toBeFocused()
})

test('Escape within the popup closes it, and the focus returns to the marker', async ({ page }) => {
  await popup(page, 'Homs').getByRole('button', { name: 'Copy link' }).press('Escape')
  await expectTheArticle(page)
  await expect(marker(page, 'Homs')).toBeFocused()
})

test('Escape on the marker closes its popup', async ({ page }) => {
  await marker(page, 'Homs').press('Escape')
  await expectTheArticle(page)
  await expect(marker(page, 'Homs')).toBeFocused()
})

test('a click on the map closes the popup', async ({ page }) => {
  const { x, y } = await emptySpot(page)
  await page.mouse.click(x, y)
  await expectTheArticle(page)
})

test('dragging the map leaves the popup open', async ({ page }) => {
  await dragMap(page, { x: 60, y: -40 })
  await expect(popup(page, 'Homs')).toBeVisible()
  await expect(page).toHaveURL(placePath('homs'))
})

test('a popup that was closed opens again', async ({ page }) => {
  await page.keyboard.press('Escape')
  await expectTheArticle(page)
  await marker(page, 'Homs').press('Enter')
  await expect(popup(page, 'Homs')).toBeVisible()
  await expect(page).toHaveURL(placePath('homs'))
})
