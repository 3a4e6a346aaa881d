import type { Page } from '@playwright/test'
import { secondSiteOrigin, secondSitePath } from './second-site'
import { expect, test } from './test'
import { boxOf, dragMap, mapOn, marker, pointer, popup } from './the-map'

// A story on both sides of the antimeridian, where flat maps end.

test.use({ baseURL: secondSiteOrigin })

const path = secondSitePath('/articles/both-sides-of-180/')
const names = [
  'Westport, approximate',
  'Sampleton Passage',
  'Dateline Shoals',
  'Ringed Island, inferred',
  'Eastport',
]

test('the map shows it closely together, west to east', async ({ page }) => {
  await page.goto(path)
  const eastwards = [
    await leftOf(page, 'Westport'),
    await leftOf(page, 'Sampleton Passage'),
    await leftOf(page, 'Eastport'),
  ]
  expect(eastwards).toEqual(eastwards.toSorted((a, b) => a - b))
  const width = (await boxOf(mapOn(page))).width
  expect((eastwards[2] ?? 0) - (eastwards[0] ?? 0)).toBeGreaterThan(width / 8)
  await expect(pointer(page, 'Mockport')).toBeVisible()
})

test('so does its picture', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(new URL(path, baseURL).href)
  const links = page.getByRole('region').getByRole('link').filter({ visible: true })
  for (const name of names)
    await expect(links.filter({ has: page.locator(`xpath=self::*[@aria-label="${name}"]`) })).toHaveCount(1)
  await context.close()
})

test('the halves of an area and of a line that are cut there lie side by side', async ({ page }) => {
  await page.goto(path)
  await expect(marker(page, 'Westport')).toBeVisible()
  const frame = await boxOf(mapOn(page))
  const shoals = await mapOn(page).evaluate((map) =>
    [...map.querySelectorAll('path.leaflet-interactive')]
      .map((shape) => shape.getBoundingClientRect())
      .map(({ left, right, width }) => ({ left, right, width })),
  )
  // The area, and what of the line takes the pointer: each in one piece, and whole in the map.
  expect(shoals).toHaveLength(2)
  for (const { left, right, width } of shoals) {
    expect(width).toBeGreaterThan(100)
    expect(left).toBeGreaterThan(frame.x)
    expect(right).toBeLessThan(frame.x + frame.width)
  }
})

test('the markers stay where the reader looks, once round the world', async ({ page }) => {
  await page.goto(path)
  await expect(marker(page, 'Westport')).toBeVisible()
  const toolbar = mapOn(page).getByRole('toolbar')
  await toolbar.getByRole('button', { name: 'Show the whole story' }).click()
  await expect(marker(page, 'Mockport')).toBeVisible()
  const frame = await boxOf(mapOn(page))
  // The world is 1024 pixels wide at the farthest zoom.
  for (let step = 0; step * frame.width * 0.4 < 1024; step++) {
    await dragMap(page, { x: frame.width * 0.4, y: 0 })
    // In view or pointed at, and never lost.
    for (const name of ['Westport', 'Mockport'])
      await expect(marker(page, name).or(pointer(page, name))).toHaveCount(1)
  }
  await toolbar.getByRole('button', { name: 'Show the whole story' }).click()
  await marker(page, 'Mockport').click()
  await expect(popup(page, 'Mockport')).toBeVisible()
})

const leftOf = async (page: Page, name: string) => (await boxOf(marker(page, name))).x
