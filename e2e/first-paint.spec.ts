import type { Page } from '@playwright/test'
import { articlePath, placePath, places } from './kerry-story'
import { expect, test } from './test'
import { mapOn, marker, pointer } from './the-map'

const pinned = places.filter((place) => place.geometry !== null)

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  for (const [path, inView, outOfView] of [
    ['/', ['Syrian airfield, inferred', 'Homs', 'Tartus'], ['New York']],
    [articlePath, ['Syrian airfield, inferred', 'Homs', 'Tartus'], ['New York']],
    [placePath('tartus'), ['Syrian airfield, inferred', 'Homs', 'Tartus'], ['New York']],
    [placePath('new-york'), ['New York'], ['Syrian airfield, inferred', 'Homs', 'Tartus']],
  ] as const) {
    test(`the map of ${path} is a picture with its places and pointers`, async ({ page }) => {
      await page.goto(path)
      for (const name of inView) await expect(placeOnPicture(page, name)).toBeInViewport({ ratio: 1 })
      for (const name of outOfView) await expect(pointerOnPicture(page, name)).toBeInViewport({ ratio: 1 })
      await expect(mapOn(page).getByRole('link', { name: /out of view/ })).toHaveCount(outOfView.length)
    })
  }

  test('a marker of the picture leads to its place', async ({ page }) => {
    await page.goto(articlePath)
    await placeOnPicture(page, 'Tartus').click()
    await expect(page).toHaveURL(placePath('tartus'))
    await expect(page.getByRole('heading', { level: 1, name: 'Tartus' })).toBeVisible()
    await expect(placeOnPicture(page, 'Tartus')).toHaveAttribute('aria-current', 'page')
  })

  test('a pointer of the picture leads to its place, with the keyboard too', async ({ page }) => {
    await page.goto(articlePath)
    await pointerOnPicture(page, 'New York').press('Enter')
    await expect(page).toHaveURL(placePath('new-york'))
    await expect(placeOnPicture(page, 'New York')).toBeVisible()
  })

  for (const [width, height] of [
    [320, 568],
    [390, 844],
    [667, 375],
    [768, 1024],
    [1440, 900],
    [2560, 1440],
  ] as const) {
    test(`no pointer covers a marker on a screen of ${width} by ${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      await page.goto(articlePath)
      for (const { properties } of pinned.filter(({ id }) => id !== 'new-york'))
        await placeOnPicture(page, new RegExp(`^${properties.name}`)).click({ trial: true })
      await expect(pointerOnPicture(page, 'New York')).toBeInViewport({ ratio: 1 })
    })
  }
})

test('the interactive map takes the place of the picture: there is one of each place, for every reader', async ({
  page,
}) => {
  await page.goto(articlePath)
  await expect(marker(page, 'Tartus')).toBeVisible()
  await expect(pointer(page, 'New York')).toBeVisible()
  await expect(mapOn(page).getByRole('link', { name: /Tartus|Homs|airfield|New York/ })).toHaveCount(0)
})

test.describe('where scripts do not come', () => {
  test.use({ expectedProblems: /ERR_FAILED|ChunkLoadError|Failed to load chunk|Failed to fetch/ })

  test('the picture and its links stay', async ({ page }) => {
    await page.route('**/*.js', (route) => route.abort())
    await page.goto(articlePath, { waitUntil: 'networkidle' })
    await placeOnPicture(page, 'Homs').click()
    await expect(page).toHaveURL(placePath('homs'))
  })
})

const placeOnPicture = (page: Page, name: string | RegExp) =>
  mapOn(page)
    .getByRole('link', { name: typeof name === 'string' ? new RegExp(`^${name}(, approximate)?$`) : name })
    .filter({ visible: true })
    .and(page.locator(':not([aria-label*="out of view"])'))

const pointerOnPicture = (page: Page, name: string) =>
  mapOn(page)
    .getByRole('link', { name: new RegExp(`^${name}(, approximate)?, out of view, [\\d,]+\\s(k?m) `) })
    .filter({ visible: true })
