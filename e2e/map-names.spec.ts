import { articlePath } from './kerry-story'
import { expect, test } from './test'
import { mapOn, marker, pointer, scaleLine } from './the-map'

test('the map is a named region, and its markers are buttons named after their places', async ({ page }) => {
  await page.goto(articlePath)
  await expect(mapOn(page)).toHaveCount(1)
  for (const name of ['Syrian airfield, inferred', 'Homs', 'Tartus'])
    await expect(marker(page, name)).toBeVisible()
})

test('a marker carries the number that its place has in the text', async ({ page }) => {
  await page.goto(articlePath)
  await expect(marker(page, 'Syrian airfield, inferred')).toContainText(/2.*Syrian airfield/)
  await expect(marker(page, 'Homs')).toContainText(/3.*Homs/)
  await expect(marker(page, 'Tartus')).toContainText(/4.*Tartus/)
  const text = page.getByRole('main')
  await expect(text.getByRole('link').filter({ hasText: /^4\s*Tartus/ })).toBeVisible()
})

test('the inferred marker differs from the others by more than its colour', async ({ page }) => {
  await page.goto(articlePath)
  const borderStyles = (name: string) =>
    marker(page, name).evaluate((button) =>
      [button, ...button.querySelectorAll('*')].map((part) => {
        const { borderTopStyle, outlineStyle, strokeDasharray } = getComputedStyle(part)
        return [borderTopStyle, outlineStyle, strokeDasharray].join(' ')
      }),
    )
  expect((await borderStyles('Syrian airfield, inferred')).join()).toMatch(/dashed|\d+px/)
  expect((await borderStyles('Tartus')).join()).not.toMatch(/dashed|\d+px/)
})

test('the map has a scale in both measures, and says whose data it shows', async ({ page }) => {
  await page.goto(articlePath)
  await expect(scaleLine(page, 'metric')).toBeVisible()
  await expect(scaleLine(page, 'imperial')).toBeVisible()
  const credit = mapOn(page).getByRole('link', { name: 'GeoNames' })
  await expect(credit).toHaveAttribute('href', /^https:\/\/www\.geonames\.org\//)
  await expect(mapOn(page)).toContainText('CC BY 4.0')
  await expect(mapOn(page)).toContainText('Natural Earth')
})

test('a place out of view has a pointer and no marker', async ({ page }) => {
  await page.goto(articlePath)
  await expect(pointer(page, 'New York')).toBeVisible()
  await expect(marker(page, 'New York')).toHaveCount(0)
})
