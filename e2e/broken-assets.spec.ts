import type { Page } from '@playwright/test'
import { articlePath, headline, paragraphs, placePath, places } from './kerry-story'
import { expect, test } from './test'
import { mapOn, marker, popup } from './the-map'

// What a browser and Next.js say of a file that did not come.
test.use({ expectedProblems: /ERR_FAILED|ChunkLoadError|Failed to load chunk|Failed to fetch/ })

async function expectEveryWord(page: Page, missing: string) {
  const text = page.getByRole('main')
  await expect(page, missing).toHaveURL(articlePath)
  await expect(page, missing).toHaveTitle(new RegExp(headline))
  await expect(text.getByRole('heading', { level: 1, name: headline }), missing).toBeVisible()
  await expect(text.getByRole('blockquote'), missing).toHaveText(paragraphs)
  const links = await text
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  expect(links, missing).toEqual(expect.arrayContaining(places.map((place) => placePath(place.id))))
  // Not the code of an iframe, which has an attribute of that name.
  const claims = page.getByText(/loading|please wait/i).and(page.locator(':not(textarea)'))
  await expect(claims, missing).toHaveCount(0)
}

/** The addresses of all files of one type that the article's page asks for until its map is there. */
async function filesOfTheArticle(page: Page, type: 'script' | 'stylesheet'): Promise<string[]> {
  const files = new Set<string>()
  page.on('request', (request) => {
    if (request.resourceType() === type) files.add(request.url())
  })
  await page.goto(articlePath)
  await expect(marker(page, 'Tartus')).toBeVisible()
  return [...files]
}

for (const type of ['script', 'stylesheet'] as const) {
  test(`with any one ${type} missing, every word and link of the article is still there`, async ({
    page,
  }) => {
    // One page load for each file.
    test.setTimeout(180_000)
    const files = await filesOfTheArticle(page, type)
    expect(files).not.toEqual([])
    for (const file of files) {
      await page.route(file, (route) => route.abort())
      await page.goto(articlePath, { waitUntil: 'networkidle' })
      await expectEveryWord(page, file)
      await page.unroute(file)
    }
  })
}

test('with all scripts missing, a link still leads to its place', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort())
  await page.goto(articlePath, { waitUntil: 'networkidle' })
  await expectEveryWord(page, 'all scripts')
  await page.getByRole('main').getByRole('blockquote').getByRole('link', { name: 'Tartus' }).click()
  await expect(page).toHaveURL(placePath('tartus'))
  await expect(page.getByRole('heading', { level: 1, name: 'Tartus' })).toBeVisible()
})

test('where the text of a place does not come at once, its link leads there all the same', async ({
  page,
}) => {
  await page.route('**/*.txt*', (route) => route.abort())
  await page.goto(articlePath)
  await marker(page, 'Tartus').click()
  await expect(page).toHaveURL(placePath('tartus'))
  await expect(page.getByRole('heading', { level: 1, name: 'Tartus' })).toBeVisible()
})

test('without its background the map works, and says that the background did not come', async ({ page }) => {
  await page.route('**/*.pmtiles', (route) => route.abort())
  await page.goto(articlePath)
  await expect(
    mapOn(page)
      .getByText(/background/i)
      .filter({ visible: true }),
  ).toBeVisible()
  await marker(page, 'Tartus').click()
  await expect(popup(page, 'Tartus')).toBeVisible()
  await expect(popup(page, 'Tartus').getByRole('blockquote')).toContainText('the key port city of Tartus')
  await popup(page, 'Tartus').getByRole('button', { name: /close/i }).click()
  await expect(page).toHaveURL(articlePath)
  await expectEveryWord(page, 'the basemap archive')
})
