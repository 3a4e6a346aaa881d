import { articlePath, headline, placePath, places } from './kerry-story'
import { expect, test } from './test'
import { mapOn, marker, popup } from './the-map'

test('the atlas lists the article with each of its places', async ({ page }) => {
  await page.goto('/')
  const list = page.getByRole('main')
  await expect(list.getByRole('link', { name: headline })).toHaveAttribute('href', articlePath)
  for (const { id, properties } of places) {
    const link = list.getByRole('link', { name: new RegExp(`^${properties.name}(, inferred)?$`) })
    await expect(link).toHaveAttribute('href', placePath(id))
  }
})

for (const way of ['click', 'Enter', 'Space']) {
  test(`opening a marker of the atlas with ${way} goes to its place`, async ({ page }) => {
    await page.goto('/')
    if (way === 'click') await marker(page, 'Tartus').click()
    else await marker(page, 'Tartus').press(way)
    await expect(page).toHaveURL(placePath('tartus'))
    await expect(page.getByRole('heading', { level: 1, name: 'Tartus' })).toBeVisible()
    await expect(popup(page, 'Tartus')).toBeVisible()
    await page.goBack()
    await expect(page).toHaveURL('/')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })
}

test('the map stays alive from the atlas to the article to a place', async ({ page }) => {
  await page.goto('/')
  await expect(marker(page, 'Tartus')).toBeVisible()
  const surface = await mapOn(page).getByRole('group').elementHandle()
  const isOnThePage = () => surface?.evaluate((element) => element.isConnected)

  await page.getByRole('main').getByRole('link', { name: headline }).click()
  await expect(page).toHaveURL(articlePath)
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible()
  await expect(marker(page, 'Tartus')).toBeVisible()
  expect(await isOnThePage()).toBe(true)

  await page.getByRole('main').getByRole('link', { name: 'Tartus' }).first().click()
  await expect(page).toHaveURL(placePath('tartus'))
  await expect(popup(page, 'Tartus')).toBeVisible()
  expect(await isOnThePage()).toBe(true)
})
