import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { articlePath, headline, places } from './kerry-story'
import { expect, test } from './test'

const data = [
  { name: 'GeoJSON', file: 'places.geojson', type: 'application/geo+json' },
  { name: 'CSV', file: 'places.csv', type: 'text/csv; charset=utf-8' },
  { name: 'KML', file: 'places.kml', type: 'application/vnd.google-earth.kml+xml' },
  { name: 'Web Annotations', file: 'annotations.jsonld', type: 'application/ld+json' },
  { name: 'Linked Places', file: 'places.lpf.json', type: 'application/ld+json' },
]

const pages = [
  { page: 'an article', path: articlePath, name: 'kerry-russia-syria', pictures: ['SVG', 'PNG'] },
  { page: 'the atlas', path: '/', name: 'atlas', pictures: ['SVG'] },
]

const unfold = (page: Page) => page.getByRole('main').getByText('Download', { exact: true }).click()

/** What a reader gets who presses a link: under which name it is saved, and what is in it. */
async function save(page: Page, name: string) {
  const waiting = page.waitForEvent('download')
  await page.getByRole('main').getByRole('link', { name, exact: true }).click()
  const download = await waiting
  expect(await download.failure()).toBeNull()
  return { savedAs: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
}

for (const { page: kind, path, name, pictures } of pages) {
  test(`a reader saves the data of ${kind} in each format, with every excerpt and whose it is`, async ({
    page,
  }) => {
    await page.goto(path)
    await unfold(page)
    await expect(page.getByRole('main').getByText(/^Excerpts are quoted .* publishers/)).toBeVisible()
    for (const format of data) {
      const { savedAs, text } = await save(page, format.name)
      expect(savedAs).toBe(`${name}-${format.file}`)
      expect(text).toContain('Excerpts are quoted from their sources, word for word')
      for (const { id, properties } of places) {
        for (const { exact } of properties.quotes) expect(text, format.file).toContain(exact)
        expect(text, format.file).toContain(id)
      }
    }
  })

  test(`a reader saves the map of ${kind} as a picture`, async ({ page }) => {
    await page.goto(path)
    await unfold(page)
    const offered = page.getByRole('main').getByRole('link', { name: /^(SVG|PNG)$/ })
    await expect(offered).toHaveText(pictures)
    for (const picture of pictures) {
      const { savedAs } = await save(page, picture)
      expect(savedAs).toBe(`${name}-map.${picture.toLowerCase()}`)
    }
  })

  test(`other programs find the data of ${kind} from the head of its page`, async ({ page, request }) => {
    await page.goto(path)
    for (const { name, file, type } of data) {
      const link = page.locator(`link[rel="alternate"][title="${name}"]`)
      await expect(link).toHaveAttribute('type', type.split(';')[0] ?? '')
      const address = new URL((await link.getAttribute('href')) ?? '').pathname
      expect(address).toBe(`${path}${file}`)
      const answer = await request.get(address)
      expect(answer.status(), address).toBe(200)
      expect(answer.headers()['content-type'], address).toBe(type)
    }
  })
}

test('a spreadsheet takes the CSV for UTF-8, by its byte-order mark', async ({ request }) => {
  const bytes = await (await request.get(`${articlePath}places.csv`)).body()
  expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf')
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('the downloads unfold as well, and each is saved', async ({ page }) => {
    await page.goto(articlePath)
    await unfold(page)
    const { savedAs, text } = await save(page, 'GeoJSON')
    expect(savedAs).toBe('kerry-russia-syria-places.geojson')
    expect(JSON.parse(text).features[0].properties.articleTitle).toBe(headline)
  })
})
