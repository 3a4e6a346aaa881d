import { subFolderSite } from '../scripts/sub-folder-site'
import { expectDrawn, recordDrawnTexts } from './drawn-texts'
import { articlePath, placePath, places } from './kerry-story'
import { expect, test } from './test'
import { marker, popup } from './the-map'

// The whole site in a sub-folder of its host: the same files, below /maps/.

const { BASE_PATH, SITE_URL } = subFolderSite.environment
const below = (path: string) => `${BASE_PATH.slice(0, -1)}${path}`

test.use({ baseURL: `http://localhost:${process.env.SUB_FOLDER_SITE_PORT}` })

const pages = [
  '/',
  articlePath,
  placePath('tartus'),
  placePath('western-syria'),
  '/embed/kerry-russia-syria/',
  '/embed/kerry-russia-syria/tartus/',
]

test('no page asks for, or leads to, anything outside the folder', async ({ page, request }) => {
  const asked: string[] = []
  page.on('request', (sent) => asked.push(new URL(sent.url()).pathname))
  const addresses = new Set<string>()
  for (const path of pages) {
    await page.goto(below(path), { waitUntil: 'networkidle' })
    const found = await page.evaluate(() =>
      [...document.querySelectorAll('[href], [src]')].flatMap((element) => {
        const address = element.getAttribute('href') ?? element.getAttribute('src') ?? ''
        return address.startsWith('#') ? [] : [new URL(address, document.baseURI).href]
      }),
    )
    for (const address of found) addresses.add(address)
  }
  expect(asked.filter((path) => !path.startsWith(BASE_PATH))).toEqual([])
  const own = [...addresses].filter((address) => new URL(address).hostname === 'localhost')
  expect(own.length).toBeGreaterThan(places.length)
  for (const address of own) {
    expect(new URL(address).pathname.startsWith(BASE_PATH), address).toBe(true)
    expect((await request.get(address)).status(), address).toBe(200)
  }
})

test('what a page says of itself to others is its address in the folder', async ({ page, request }) => {
  await page.goto(below(placePath('tartus')))
  const said = await page
    .locator(
      'link[rel="canonical"], link[type="application/json+oembed"], meta[property="og:url"], meta[property="og:image"], meta[name="twitter:image"]',
    )
    .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? one.getAttribute('content')))
  expect(said).toHaveLength(5)
  for (const address of said) expect(address).toMatch(new RegExp(`^${SITE_URL}${BASE_PATH}`))
  for (const file of ['feed.xml', 'sitemap.xml']) {
    const text = await (await request.get(below(`/${file}`))).text()
    expect(text).toContain(`${SITE_URL}${below(articlePath)}`)
    expect(text).not.toContain(`${SITE_URL}/articles`)
  }
})

test('the data of a page and of the atlas is in the folder, and so are the addresses in it', async ({
  page,
  request,
}) => {
  for (const path of ['/', articlePath]) {
    await page.goto(below(path))
    const said = await page
      .locator('link[rel="alternate"][title]:not([type*="atom"], [type*="oembed"])')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
    expect(said).toHaveLength(5)
    for (const address of said) {
      expect(address.startsWith(`${SITE_URL}${below(path)}`), address).toBe(true)
      const answer = await request.get(address.replace(SITE_URL, ''))
      expect(answer.status(), address).toBe(200)
      expect(await answer.text()).toContain(`${SITE_URL}${below(placePath('tartus'))}`)
    }
  }
})

test('a reader opens places, goes back, and shares a link', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await recordDrawnTexts(page)
  await page.goto(below(articlePath))
  await marker(page, 'Tartus').click()
  await expect(page).toHaveURL(below(placePath('tartus')))
  await expectDrawn(page, ['tripoli'])
  await popup(page, 'Tartus').getByRole('button', { name: 'Copy link' }).click()
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe(new URL(below(placePath('tartus')), baseURL).href)
  await page.goBack()
  await expect(page).toHaveURL(below(articlePath))
  await page.getByRole('main').getByRole('blockquote').getByRole('link', { name: 'Homs' }).click()
  await expect(page).toHaveURL(below(placePath('homs')))
  await expect(popup(page, 'Homs')).toBeVisible()
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('a marker of the picture leads to its place', async ({ page }) => {
    await page.goto(below(articlePath))
    await page
      .getByRole('region')
      .getByRole('link', { name: 'Tartus', exact: true })
      .filter({ visible: true })
      .click()
    await expect(page).toHaveURL(below(placePath('tartus')))
  })
})
