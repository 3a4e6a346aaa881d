import type { Page } from '@playwright/test'
import { articlePath, headline, placePath } from './kerry-story'
import { expect, test } from './test'
import { marker, popup } from './the-map'

const historyLength = (page: Page) => page.evaluate(() => history.length)

async function expectPlace(page: Page, name: string, id: string) {
  await expect(popup(page, name)).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(1)
  await expect(page).toHaveURL(placePath(id))
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

async function expectArticle(page: Page) {
  await expect(page).toHaveURL(articlePath)
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

test('opening one place after another leaves one history entry each, and Back and Forward step through', async ({
  page,
}) => {
  await page.goto(articlePath)
  await expect(marker(page, 'Homs')).toBeVisible()
  const before = await historyLength(page)

  await marker(page, 'Homs').click()
  await expectPlace(page, 'Homs', 'homs')
  expect(await historyLength(page)).toBe(before + 1)

  await marker(page, 'Tartus').press('Enter')
  await expectPlace(page, 'Tartus', 'tartus')
  expect(await historyLength(page)).toBe(before + 2)

  await page.goBack()
  await expectPlace(page, 'Homs', 'homs')
  await page.goBack()
  await expectArticle(page)
  await page.goForward()
  await expectPlace(page, 'Homs', 'homs')
  await page.goForward()
  await expectPlace(page, 'Tartus', 'tartus')
  expect(await historyLength(page)).toBe(before + 2)
})

test('Back after closing a place opens it again', async ({ page }) => {
  await page.goto(articlePath)
  await marker(page, 'Homs').press('Enter')
  await expectPlace(page, 'Homs', 'homs')
  await page.keyboard.press('Escape')
  await expectArticle(page)
  await page.goBack()
  await expectPlace(page, 'Homs', 'homs')
})

test('reloading keeps the place open', async ({ page }) => {
  await page.goto(articlePath)
  await marker(page, 'Tartus').press('Enter')
  await expectPlace(page, 'Tartus', 'tartus')
  await page.reload()
  await expectPlace(page, 'Tartus', 'tartus')
})

test('a pasted link opens the place, and closing it leads to the article', async ({ page }) => {
  await page.goto(placePath('tartus'))
  await expectPlace(page, 'Tartus', 'tartus')
  await popup(page, 'Tartus').getByRole('button', { name: /close/i }).click()
  await expectArticle(page)
})

test('a pasted link to a place far from the others shows it on the map', async ({ page }) => {
  await page.goto(placePath('new-york'))
  await expectPlace(page, 'New York', 'new-york')
  await expect(marker(page, 'New York')).toBeInViewport()
  await expect(popup(page, 'New York')).toBeInViewport({ ratio: 1 })
})

test('the places and the article stay at their addresses when a reader goes round twice', async ({
  page,
}) => {
  await page.goto(placePath('homs'))
  await expectPlace(page, 'Homs', 'homs')
  for (const [name, id] of [
    ['Tartus', 'tartus'],
    ['Homs', 'homs'],
    ['Tartus', 'tartus'],
  ] as const) {
    await page.getByRole('main').getByRole('blockquote').getByRole('link', { name }).click()
    await expectPlace(page, name, id)
  }
})
