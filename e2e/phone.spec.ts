import type { Page } from '@playwright/test'
import { articlePath, placePath } from './kerry-story'
import { expect, test } from './test'
import { boxOf, mapOn, marker, pointer, popup } from './the-map'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

const scrolledBy = (page: Page) => page.evaluate(() => window.scrollY)

test.beforeEach(async ({ page }) => {
  await page.goto(articlePath)
  await expect(marker(page, 'Tartus')).toBeVisible()
})

test('the map takes at most 60% of the height, above the text', async ({ page }) => {
  const map = await boxOf(mapOn(page))
  expect(map.height).toBeLessThanOrEqual(0.6 * 844)
  expect(map.height).toBeGreaterThan(0.3 * 844)
  const heading = await boxOf(page.getByRole('heading', { level: 1 }))
  expect(heading.y).toBeGreaterThanOrEqual(map.y + map.height)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})

test('tapping a marker opens its place, and its popup fits the map', async ({ page }) => {
  await marker(page, 'Tartus').tap()
  await expect(popup(page, 'Tartus')).toBeVisible()
  await expect(page).toHaveURL(placePath('tartus'))
  const close = popup(page, 'Tartus').getByRole('button', { name: /close/i })
  await expect(close).toBeInViewport({ ratio: 1 })
  await close.tap()
  await expect(page).toHaveURL(articlePath)
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('tapping a pointer goes to its place', async ({ page }) => {
  await pointer(page, 'New York').tap()
  await expect(marker(page, 'New York')).toBeInViewport()
})

test('dragging one finger over the map scrolls the page', async ({ page, context }) => {
  const map = await boxOf(mapOn(page))
  const devtools = await context.newCDPSession(page)
  const x = Math.round(map.x + map.width * 0.3)
  const y = Math.round(map.y + map.height * 0.8)
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] })
  for (let up = 25; up <= 250; up += 25)
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y: y - up }] })
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await expect.poll(() => scrolledBy(page)).toBeGreaterThan(100)
})

test('a wheel turned over the map scrolls the page', async ({ page }) => {
  const map = await boxOf(mapOn(page))
  await page.mouse.move(map.x + map.width * 0.3, map.y + map.height * 0.8)
  await page.mouse.wheel(0, 250)
  await expect.poll(() => scrolledBy(page)).toBeGreaterThan(100)
})

test('a reader can zoom the page', async ({ page }) => {
  const viewport = await page.locator('meta[name="viewport"]').getAttribute('content')
  expect(viewport).not.toMatch(/user-scalable|maximum-scale/)
})
