import { readInvented, secondSiteOrigin, secondSitePath } from './second-site'
import { expect, test } from './test'
import { popup } from './the-map'

declare global {
  /** Set by the markup in every field of the invented article, where any of it is run. */
  var struck: boolean | undefined
}

test.use({ baseURL: secondSiteOrigin })

const articlePath = secondSitePath('/articles/hostile-markup/')
const { paragraphs } = readInvented('hostile-markup')
const name = '<script>globalThis.struck = true</script>'

test('markup in every field is read as it is written, and never run', async ({ page }) => {
  for (const path of [articlePath, secondSitePath('/'), secondSitePath('/embed/hostile-markup/script/')]) {
    await page.goto(path)
    await expect(page.getByRole('region', { name: /^Map/ })).toBeVisible()
    expect(await page.evaluate(() => globalThis.struck)).toBeUndefined()
  }
  await page.goto(articlePath)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name)
  await expect(page.getByRole('main').getByRole('blockquote')).toHaveText(paragraphs)
  await page.getByRole('button', { name: `${name}, inferred` }).press('Enter')
  await expect(popup(page, name)).toContainText(paragraphs[0] ?? '')
  await expect(page).toHaveURL(/\/script\/$/)
  expect(await page.evaluate(() => globalThis.struck)).toBeUndefined()
})

test('its figure is a sound picture with the markup as text, and runs none of it', async ({ page }) => {
  await page.goto(`${articlePath}map.svg`)
  await expect(page.locator('svg text').filter({ hasText: '<script>' }).first()).toBeVisible()
  expect(await page.evaluate(() => globalThis.struck)).toBeUndefined()
})
