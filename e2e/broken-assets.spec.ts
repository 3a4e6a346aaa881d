import type { Page, Route } from '@playwright/test'
import { articlePath, headline, paragraphs, placePath, places } from './kerry-story'
import { expect, test } from './test'
import { mapOn, marker, popup } from './the-map'

// What a browser and Next.js say of a file that did not come.
test.use({
  expectedProblems:
    /ERR_FAILED|ChunkLoadError|Failed to load chunk|Failed to fetch|status of 404|Invalid or unexpected token|let is disallowed/,
})

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

// Any range of it; and what a host sends that does not know ranges: the whole file, which is too long for a map to wait for.
const archiveFaults: Record<string, (route: Route) => Promise<unknown>> = {
  'does not come': (route) => route.abort(),
  'is not there': (route) => route.fulfill({ status: 404, body: 'Not found' }),
  'is sent whole by a host without ranges': (route) =>
    route.fulfill({
      status: 200,
      contentType: 'application/octet-stream',
      body: Buffer.alloc(1_000_000, 'PMTiles'),
    }),
  hangs: () => new Promise(() => {}),
}

for (const [fault, answer] of Object.entries(archiveFaults)) {
  test(`where the background of the map ${fault}, the map works on its picture and says so`, async ({
    page,
  }) => {
    await page.route('**/*.pmtiles', answer)
    await page.goto(articlePath)
    await marker(page, 'Tartus').click()
    await expect(popup(page, 'Tartus').getByRole('blockquote')).toContainText('the key port city of Tartus')
    await expect(
      mapOn(page)
        .getByText(/background/i)
        .filter({ visible: true }),
    ).toBeVisible()
    await expect(mapOn(page).locator('.leaflet-picture-pane > svg')).toBeVisible()
    await popup(page, 'Tartus').getByRole('button', { name: /close/i }).click()
    await expect(page).toHaveURL(articlePath)
    await expectEveryWord(page, 'the basemap archive')
  })
}

test('a background that comes late is shown, and the note goes', async ({ page }) => {
  let letGo = () => {}
  const isHeld = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route('**/*.pmtiles', async (route) => {
    await isHeld
    await route.continue()
  })
  await page.goto(articlePath)
  const note = mapOn(page).getByText(/background/i)
  await expect(note).toBeVisible()
  letGo()
  await expect(note).toHaveCount(0)
  await expect(mapOn(page).locator('.leaflet-picture-pane > svg')).toHaveCount(0)
})

test('in an engine that cannot read its scripts, the page stays as it is without them', async ({ page }) => {
  await page.route('**/*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'let let = ¬;' }),
  )
  await page.goto(articlePath, { waitUntil: 'networkidle' })
  await expectEveryWord(page, 'all scripts')
})
