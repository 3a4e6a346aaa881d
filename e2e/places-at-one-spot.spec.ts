import type { Page } from '@playwright/test'
import { secondSiteOrigin, secondSitePath } from './second-site'
import { expect, test } from './test'
import { boxOf, mapOn, marker, popup } from './the-map'

// Twenty places at one position, five at another, two at a third, and one alone.

test.use({ baseURL: secondSiteOrigin })

const path = secondSitePath('/articles/twenty-at-one-position/')

const stack = (page: Page, count = 20) =>
  mapOn(page).getByRole('button', { name: `${count} places at one spot`, exact: true })

test('many places at one spot are one marker, which says how many; two stand side by side', async ({
  page,
}) => {
  await page.goto(path)
  await expect(stack(page)).toHaveText(/20 places/)
  await expect(stack(page, 5)).toBeVisible()
  for (const name of ['East Mill', 'West Mill', 'Farville']) await expect(marker(page, name)).toBeVisible()
  await expect(marker(page, 'North Gate')).toHaveCount(0)
})

for (const [screen, viewport] of Object.entries({
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 800 },
}))
  test(`on ${screen}, a click spreads them apart, each whole in the map with its own name`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport)
    await page.goto(path)
    await stack(page).click()
    await expect(marker(page, 'North Gate')).toBeVisible()
    const frame = await boxOf(mapOn(page))
    const boxes = await Promise.all(
      ['North Gate', 'School', 'Theatre', 'Prison', 'Old Well, inferred'].map((name) =>
        boxOf(marker(page, name)),
      ),
    )
    for (const box of boxes) {
      expect(box.y).toBeGreaterThanOrEqual(frame.y)
      expect(box.y + box.height).toBeLessThanOrEqual(frame.y + frame.height)
    }
    await marker(page, 'Prison').click()
    await expect(popup(page, 'Prison')).toBeVisible()
  })

test('a click beside them closes them again', async ({ page }) => {
  await page.goto(path)
  await stack(page).click()
  await expect(marker(page, 'Prison')).toBeVisible()
  const frame = await boxOf(mapOn(page))
  await page.mouse.click(frame.x + frame.width * 0.2, frame.y + frame.height * 0.9)
  await expect(stack(page)).toBeVisible()
  await expect(marker(page, 'Prison')).toHaveCount(0)
})

test('the keyboard opens them, goes through them, opens one, and closes them', async ({ page }) => {
  await page.goto(path)
  await stack(page).focus()
  await expect(stack(page)).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.press('Enter')
  await expect(marker(page, 'North Gate')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(marker(page, 'South Gate')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(popup(page, 'South Gate')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(popup(page, 'South Gate')).toHaveCount(0)
  await expect(marker(page, 'South Gate')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(stack(page)).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(marker(page, 'House of Ada').or(stack(page, 5))).toBeFocused()
})

test('a link to one of them opens with all of them spread apart, with a script and without', async ({
  page,
  browser,
  baseURL,
}) => {
  const prison = secondSitePath('/articles/twenty-at-one-position/prison/')
  await page.goto(prison)
  await expect(popup(page, 'Prison')).toBeVisible()
  await expect(marker(page, 'North Gate')).toBeAttached()
  const context = await browser.newContext({ javaScriptEnabled: false })
  const picture = await context.newPage()
  await picture.goto(new URL(prison, baseURL).href)
  const link = mapOn(picture).getByRole('link', { name: 'North Gate', exact: true }).filter({ visible: true })
  await link.click()
  await expect(picture).toHaveURL(/\/north-gate\/$/)
  await context.close()
})

test('pointing at one of them in the text lights up their marker', async ({ page }) => {
  await page.goto(path)
  await expect(stack(page)).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'Fish Hall' }).first().hover()
  await expect(stack(page)).toHaveAttribute('data-lit', 'true')
})

test('closing the popup of one of them leaves the others spread apart, and its marker focused', async ({
  page,
}) => {
  await page.goto(path)
  await stack(page).press('Enter')
  await marker(page, 'Bakery').press('Enter')
  await popup(page, 'Bakery').getByRole('button', { name: 'Close' }).press('Enter')
  await expect(popup(page, 'Bakery')).toHaveCount(0)
  await expect(page).toHaveURL(new RegExp(`${path}$`))
  await expect(marker(page, 'Bakery')).toBeFocused()
  await expect(marker(page, 'North Gate')).toBeVisible()
})
