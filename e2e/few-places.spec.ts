import { secondSiteOrigin, secondSitePath } from './second-site'
import { expect, test } from './test'
import { mapOn, marker } from './the-map'

// Articles with one place, with none that can be pinned, and with none at all.

test.use({ baseURL: secondSiteOrigin })

for (const slug of ['no-place', 'no-place-listed'])
  test(`the page of ${slug} says that its map has no marker`, async ({ page }) => {
    await page.goto(secondSitePath(`/articles/${slug}/`))
    await expect(page.getByRole('main')).toContainText('No place of this article is pinned')
    await expect(mapOn(page).getByRole('toolbar')).toBeVisible()
    await expect(mapOn(page).locator('button[data-place]')).toHaveCount(0)
    await expect(mapOn(page).getByRole('button', { name: 'Show the whole story' })).toHaveCount(0)
  })

test('every file beside a page without places is there', async ({ request }) => {
  for (const slug of ['no-place', 'no-place-listed'])
    for (const file of ['card.png', 'map.svg', 'map.png', 'oembed.json']) {
      const response = await request.get(secondSitePath(`/articles/${slug}/${file}`))
      expect(response.status(), file).toBe(200)
    }
})

test('a lone place is shown with the country around it', async ({ page }) => {
  await page.goto(secondSitePath('/articles/one-place/'))
  await expect(marker(page, 'Testville')).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText('No place of this article is pinned')
})

test('the embedded map of a place that is not pinned says what the article says, and why it has no marker', async ({
  page,
}) => {
  await page.goto(secondSitePath('/embed/no-place/west/'))
  const map = page.getByRole('region', { name: /map/i })
  await expect(map.getByRole('blockquote')).toHaveText(
    'Somewhere in the west a bridge was built, and nobody knows where.',
  )
  await expect(map).toContainText('cannot honestly be pinned')
  await page.goto(secondSitePath('/embed/no-place/'))
  await expect(map).toContainText('No place of this article is pinned')
})
