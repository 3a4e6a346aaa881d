import type { APIRequestContext, Page } from '@playwright/test'
import { articlePath, headline, placePath, places } from './kerry-story'
import { expect, test } from './test'

const pages = ['/', articlePath, ...places.map(({ id }) => placePath(id))]
const pinned = places.filter(({ geometry }) => geometry !== null)

/** The picture that other sites show beside a link to a page. */
async function cardOf(page: Page, path: string) {
  await page.goto(path)
  const picture = page.locator('meta[property="og:image"]')
  return {
    address: new URL((await picture.getAttribute('content')) ?? '').pathname,
    words: (await page.locator('meta[property="og:image:alt"]').getAttribute('content')) ?? '',
  }
}

/** A picture as a browser shows it: its size, and how many of its colours there are. */
const look = (page: Page, address: string) =>
  page.evaluate(async (address) => {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight)
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0)
    const { data } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? {}
    return {
      width: image.naturalWidth,
      height: image.naturalHeight,
      colors: new Set(data && new Uint32Array(data.buffer)).size,
    }
  }, address)

async function bytesOf(request: APIRequestContext, address: string, type: string) {
  const answer = await request.get(address)
  expect(answer.status(), address).toBe(200)
  expect(answer.headers()['content-type'], address).toBe(type)
  return answer.body()
}

test('a link to any page is shown with a card of its own', async ({ page, request }) => {
  const seen = new Map<string, string>()
  for (const path of pages) {
    const { address } = await cardOf(page, path)
    const png = await bytesOf(request, address, 'image/png')
    expect(png.length, address).toBeLessThan(600_000)
    const { width, height, colors } = await look(page, address)
    expect({ width, height }, address).toEqual({ width: 1200, height: 630 })
    expect(colors, `${address} is no blank picture`).toBeGreaterThan(100)
    const twin = seen.get(png.toString('base64'))
    // With one article, the atlas may show the very map that the article shows; the words beside it differ.
    expect(twin, `${address} is a picture of another page`).toBeUndefined()
    seen.set(png.toString('base64'), address)
  }
})

test('a card is described by the words that it quotes, verbatim', async ({ page }) => {
  for (const place of places) {
    const { words } = await cardOf(page, placePath(place.id))
    const [, quoted = ''] = /“([^”]*)”/.exec(words) ?? []
    const [quote] = place.properties.quotes
    expect(quote?.exact, words).toContain(quoted.replace(/^…\s|\s…$/g, ''))
    expect(quoted).toContain(quote?.toponym)
    if (place.geometry) expect(words).toMatch(/^Map with /)
    else
      expect(words).toMatch(
        /Named, not pinned\. The map shows Syrian airfield \(inferred\), Homs,? and Tartus\.$/,
      )
  }
})

test('a reader takes the map of an article along as a picture', async ({ page, request }) => {
  await page.goto(articlePath)
  await page.getByRole('main').getByText('Download', { exact: true }).click()
  for (const [name, type] of [
    ['SVG', 'image/svg+xml'],
    ['PNG', 'image/png'],
  ] as const) {
    const link = page.getByRole('link', { name, exact: true })
    const address = (await link.getAttribute('href')) ?? ''
    await bytesOf(request, address, type)
    const picture = await look(page, address)
    expect(picture.colors, address).toBeGreaterThan(100)
    expect(picture.width / picture.height, address).toBe(1.5)
  }
})

test('the picture of a map says what it shows, where it is from and where it is at home', async ({
  page,
}) => {
  for (const [path, title] of [
    [articlePath, headline],
    ...places.map(({ id, properties }) => [placePath(id), properties.name]),
  ] as const) {
    await page.goto(`${path}map.svg`)
    const words = await page.locator('text').allTextContents()
    expect(words).toEqual(expect.arrayContaining([title, ...pinned.map(({ properties }) => properties.name)]))
    expect(words.join('\n')).toContain('Ben Ariel, Arutz Sheva, September 2015')
    expect(words.join('\n')).toContain('Natural Earth · GeoNames CC BY 4.0')
    expect(words.filter((text) => text.endsWith(String(path)))).toHaveLength(1)
  }
})
