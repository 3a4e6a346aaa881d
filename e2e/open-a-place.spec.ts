import { articlePath, paragraphs, placePath, sourceAddress } from './kerry-story'
import { expect, test } from './test'
import { expectFocusIn, marker, popup } from './the-map'

for (const way of ['click', 'Enter', 'Space']) {
  test(`${way} on a marker opens its popup, and the address and the text follow`, async ({ page }) => {
    await page.goto(articlePath)
    if (way === 'click') await marker(page, 'Tartus').click()
    else await marker(page, 'Tartus').press(way)
    await expect(popup(page, 'Tartus')).toBeVisible()
    await expect(page).toHaveURL(placePath('tartus'))
    await expect(page).toHaveTitle(/^Tartus/)
    await expect(page.getByRole('heading', { level: 1, name: 'Tartus' })).toBeInViewport()
    await expectFocusIn(popup(page, 'Tartus'))
  })
}

test('the popup quotes the article, and says who published it, when, and how exact the place is', async ({
  page,
}) => {
  await page.goto(placePath('tartus'))
  const box = popup(page, 'Tartus')
  const quotation = paragraphs.find((paragraph) => paragraph.includes('Tartus')) ?? ''
  await expect(box.getByRole('heading', { name: 'Tartus' })).toBeVisible()
  await expect(box.getByRole('blockquote')).toHaveText(quotation)
  await expect(box.locator('mark')).toHaveText('Tartus')
  await expect(box).toContainText('Arutz Sheva')
  await expect(box).toContainText('September 2015')
  await expect(box).toContainText(/within 5\skm/)
  await expect(box.locator(`[href^="${sourceAddress}#:~:text="]`)).toHaveRole('link')
  await expect(box.locator(`[href="${placePath('tartus')}"]`)).toHaveRole('link')
  await expect(box.getByRole('button', { name: 'Copy link' })).toBeVisible()
  await expect(box.getByRole('button', { name: /close/i })).toBeVisible()
})

test('the popup is a dialog beside the page, not one over it', async ({ page }) => {
  await page.goto(placePath('tartus'))
  await expect(popup(page, 'Tartus')).toBeVisible()
  await expect(popup(page, 'Tartus')).not.toHaveAttribute('aria-modal', 'true')
  await page.getByRole('main').getByRole('link', { name: 'Homs' }).first().focus()
  await expect(page.getByRole('main').getByRole('link', { name: 'Homs' }).first()).toBeFocused()
})

test('the popup of an inferred place says that the article does not name it, and why it is here', async ({
  page,
}) => {
  await page.goto(articlePath)
  await marker(page, 'Syrian airfield, inferred').click()
  const box = popup(page, 'Syrian airfield')
  await expect(box).toContainText(/not named in the article/i)
  await expect(box).toContainText(/place it at the airport that serves Latakia/)
})

test('a place in the text opens on the map', async ({ page }) => {
  await page.goto(articlePath)
  await expect(marker(page, 'Tartus')).toBeVisible()
  await page.getByRole('main').getByRole('blockquote').getByRole('link', { name: 'Tartus' }).click()
  await expect(page).toHaveURL(placePath('tartus'))
  await expect(popup(page, 'Tartus')).toBeVisible()
})

test('a place without a pin opens no popup', async ({ page }) => {
  await page.goto(placePath('tartus'))
  await expect(popup(page, 'Tartus')).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'western Syria' }).click()
  await expect(page).toHaveURL(placePath('western-syria'))
  await expect(page.getByRole('heading', { level: 1, name: 'Western Syria' })).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
})
