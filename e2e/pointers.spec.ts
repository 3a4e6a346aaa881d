import { articlePath } from './kerry-story'
import { expect, test } from './test'
import { expectInView, mapOn, marker, pointer } from './the-map'

test('the pointer to New York says where it is and how far', async ({ page }) => {
  await page.goto(articlePath)
  await expect(pointer(page, 'New York')).toBeVisible()
  await expect(pointer(page, 'New York')).toHaveAccessibleName(/New York.*8,9\d\d\skm.*west/)
  await expect(pointer(page, 'New York')).toContainText(/New York\s*·\s*8,9\d\d\skm/)
})

test('the pointer lies on no marker, and within the map', async ({ page }) => {
  await page.goto(articlePath)
  await expect(pointer(page, 'New York')).toBeInViewport({ ratio: 1 })
  await expectInView(page, pointer(page, 'New York'))
  for (const name of ['Syrian airfield, inferred', 'Homs', 'Tartus'])
    await marker(page, name).click({ trial: true })
})

for (const way of ['click', 'Enter', 'Space']) {
  test(`${way} on a pointer goes to its place, and the focus with it`, async ({ page }) => {
    await page.goto(articlePath)
    if (way === 'click') await pointer(page, 'New York').click()
    else await pointer(page, 'New York').press(way)
    await expect(marker(page, 'New York')).toBeVisible()
    await expectInView(page, marker(page, 'New York'))
    await expect(marker(page, 'New York')).toBeFocused()
    await expect(pointer(page, 'New York')).toHaveCount(0)
  })
}

test('from New York, pointers lead back to Syria', async ({ page }) => {
  await page.goto(articlePath)
  await pointer(page, 'New York').click()
  await expect(pointer(page, 'Homs')).toHaveAccessibleName(/Homs.*9,0\d\d\skm.*east/)
  await expect(pointer(page, 'Syrian airfield')).toBeVisible()
  await pointer(page, 'Homs').click()
  await expectInView(page, marker(page, 'Homs'))
  await expect(marker(page, 'Homs')).toBeFocused()
})

test('the whole story has every place in view and no pointer', async ({ page }) => {
  await page.goto(articlePath)
  await mapOn(page).getByRole('button', { name: 'Show the whole story' }).click()
  for (const name of ['New York', 'Syrian airfield, inferred', 'Homs', 'Tartus'])
    await expectInView(page, marker(page, name))
  await expect(mapOn(page).getByRole('button', { name: /\bkm\b/ })).toHaveCount(0)
})
