import type { Page } from '@playwright/test'
import { articlePath } from './kerry-story'
import { expect, test } from './test'
import { expectFocusIn, mapOn, marker } from './the-map'

const skipLink = (page: Page) => page.getByRole('link', { name: /skip.*map/i })

async function holdsFocus(page: Page, role: 'main' | 'region') {
  const place = role === 'main' ? page.getByRole('main') : mapOn(page)
  return place.evaluate((element) => element.contains(document.activeElement))
}

test.beforeEach(async ({ page }) => {
  await page.goto(articlePath)
  await expect(marker(page, 'Tartus')).toBeVisible()
})

test('a reader skips the map with the keyboard', async ({ page }) => {
  await skipLink(page).focus()
  await expect(skipLink(page)).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expectFocusIn(page.getByRole('main'))
  await expect(page.getByRole('main').getByRole('link').first()).toBeFocused()
})

test('the map is crossed with at most five Tab stops, there and back', async ({ page }) => {
  for (const [key, start, end] of [
    ['Tab', skipLink(page), 'main'],
    ['Shift+Tab', page.getByRole('main').getByRole('link').first(), 'link'],
  ] as const) {
    await start.focus()
    let stops = 0
    const isAcross = async () =>
      end === 'main'
        ? holdsFocus(page, 'main')
        : skipLink(page).evaluate((link) => link === document.activeElement)
    for (let presses = 0; presses < 20 && !(await isAcross()); presses++) {
      await page.keyboard.press(key)
      if (await holdsFocus(page, 'region')) stops++
    }
    expect(await isAcross()).toBe(true)
    expect(stops).toBeGreaterThan(0)
    expect(stops).toBeLessThanOrEqual(5)
  }
})

test('arrow keys, Home and End move between the markers', async ({ page }) => {
  await marker(page, 'Homs').focus()
  for (const [key, name] of [
    ['ArrowRight', 'Tartus'],
    ['ArrowLeft', 'Homs'],
    ['ArrowUp', 'Syrian airfield, inferred'],
    ['ArrowDown', 'Homs'],
    ['End', 'Tartus'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(marker(page, name)).toBeFocused()
  }
})

test('Home and End go to the first and the last place of the whole story', async ({ page }) => {
  await mapOn(page).getByRole('button', { name: 'Show the whole story' }).click()
  await expect(marker(page, 'New York')).toBeVisible()
  await marker(page, 'Homs').focus()
  await page.keyboard.press('Home')
  await expect(marker(page, 'New York')).toBeFocused()
  await page.keyboard.press('End')
  await expect(marker(page, 'Tartus')).toBeFocused()
})

test('what has the focus shows it', async ({ page }) => {
  const things = [
    marker(page, 'Homs'),
    mapOn(page).getByRole('button', { name: 'Zoom in' }),
    mapOn(page).getByRole('button', { name: /^New York/ }),
    page.getByRole('main').getByRole('blockquote').getByRole('link', { name: 'Homs' }),
  ]
  for (const thing of things) {
    const outlines = () =>
      thing.evaluate((element) =>
        [element, ...element.querySelectorAll('*')]
          .map((part) => getComputedStyle(part))
          .map(({ outlineStyle, outlineWidth, boxShadow }) => `${outlineStyle} ${outlineWidth} ${boxShadow}`)
          .join(),
      )
    const before = await outlines()
    // Coming by key, as `:focus-visible` wants it.
    await thing.focus()
    await page.keyboard.press('Shift')
    await expect.poll(outlines).not.toBe(before)
  }
})

test('there is one polite live region', async ({ page }) => {
  const regions = await page.evaluate(() =>
    [...document.querySelectorAll('[aria-live], [role="status"], [role="alert"], [role="log"], output')].map(
      (region) => region.getAttribute('aria-live') ?? region.getAttribute('role'),
    ),
  )
  expect(regions).toHaveLength(1)
  expect(['polite', 'status']).toContain(regions[0])
})
