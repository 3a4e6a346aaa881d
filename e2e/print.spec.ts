import { articlePath, paragraphs, placePath, places, sourceAddress } from './kerry-story'
import { expect, test } from './test'
import { mapOn, marker, popup } from './the-map'

test.describe('on paper', () => {
  test('the article is a figure with its caption, and every quotation in full', async ({ page, baseURL }) => {
    await page.goto(articlePath)
    await expect(marker(page, 'Tartus')).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    const picture = mapOn(page)
    for (const name of ['Syrian airfield, inferred', 'Homs', 'Tartus'])
      await expect(picture.getByRole('link', { name, exact: true }).filter({ visible: true })).toBeVisible()
    await expect(page.getByText('1 New York')).toBeVisible()
    await expect(page.getByRole('main').getByRole('blockquote')).toHaveText(paragraphs)
    for (const { id, geometry } of places.filter((place) => place.geometry !== null)) {
      expect(geometry).not.toBeNull()
      await expect(page.getByText(new RegExp(`^https?://[^/]+${placePath(id)}$`))).toBeVisible()
    }
    await expect(page.getByText(new RegExp(`^https?://[^/]+${articlePath}$`))).toBeVisible()
    expect(baseURL).toBeTruthy()
  })

  test('no control is there: no buttons, no popup, no embed', async ({ page }) => {
    await page.goto(placePath('tartus'))
    await expect(popup(page, 'Tartus')).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0)
    await expect(page.getByRole('dialog').filter({ visible: true })).toHaveCount(0)
    await expect(page.getByText('Embed this map')).toBeHidden()
  })

  test('a link on another site has its address behind it', async ({ page }) => {
    await page.goto(articlePath)
    await page.emulateMedia({ media: 'print' })
    const shown = await page
      .getByRole('link', { name: 'Read the article' })
      .evaluate((link) => getComputedStyle(link, '::after').content.replaceAll('"', ''))
    expect(shown.replaceAll(' ', '')).toContain(sourceAddress)
  })

  test('it is light, also for a reader in the dark', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.goto(articlePath)
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const ink = await page
      .getByRole('heading', { level: 1 })
      .evaluate((element) => getComputedStyle(element).color)
    expect(ink).toBe('rgb(28, 26, 22)')
  })

  test('after going from page to page, the map is that of the page', async ({ page }) => {
    await page.goto(articlePath)
    await marker(page, 'Tartus').click()
    await expect(popup(page, 'Tartus')).toBeVisible()
    await page.getByRole('main').getByRole('link', { name: 'New York' }).first().click()
    await expect(page).toHaveURL(placePath('new-york'))
    await expect(marker(page, 'New York')).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    const image = mapOn(page).locator('img').filter({ visible: true })
    await expect(image).toHaveAttribute('src', `${placePath('new-york')}map.svg`)
    await expect
      .poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth))
      .toBeGreaterThan(0)
  })

  test('after going from an article to the atlas, the map is that of the atlas', async ({ page }) => {
    await page.goto(articlePath)
    await expect(marker(page, 'Tartus')).toBeVisible()
    await page.getByRole('banner').getByRole('link').first().click()
    await expect(page).toHaveURL('/')
    await expect(page.getByRole('heading', { level: 1, name: 'The atlas' })).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    await expect(mapOn(page).locator('img').filter({ visible: true })).toHaveAttribute('src', '/map.svg')
  })

  for (const format of ['A4', 'Letter']) {
    test(`an article prints on ${format}`, async ({ page }) => {
      await page.goto(articlePath)
      await expect(marker(page, 'Tartus')).toBeVisible()
      const pdf = await page.pdf({ format })
      const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
      expect(pages).toBeGreaterThanOrEqual(1)
      expect(pages).toBeLessThanOrEqual(4)
    })
  }
})
