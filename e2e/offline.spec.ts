import type { Page } from '@playwright/test'
import { filesNamedIn } from '../lib/offline/kept-addresses'
import { subFolderSite } from '../scripts/sub-folder-site'
import { expectDrawn, recordDrawnTexts } from './drawn-texts'
import { articlePath, headline, paragraphs, placePath, places } from './kerry-story'
import { type OwnServer, test, withoutPolicy } from './own-server'
import { expect } from './test'
import { marker, popup } from './the-map'

test.use({
  serviceWorkers: 'allow',
  // What a browser says of a host that does not answer, and of the page that says so in its place.
  expectedProblems: /ERR_CONNECTION|ERR_FAILED|Failed to fetch|status of (404|503)/,
})

/** The addresses that the browser has kept, as paths. */
const keptPaths = (page: Page) =>
  page.evaluate(async () => {
    const caches_ = await Promise.all((await caches.keys()).map((name) => caches.open(name)))
    const requests = await Promise.all(caches_.map((cache) => cache.keys()))
    return requests.flat().map(({ url }) => url.slice(location.origin.length))
  })

/** A visit to the article, until all is kept that it needs without a network. */
async function visit(page: Page, server: OwnServer, basePath = '') {
  await recordDrawnTexts(page)
  await page.goto(`${basePath}${articlePath}`)
  await expectDrawn(page, ['damascus', 'beirut'])
  const pages = [articlePath, ...places.map(({ id }) => placePath(id))]
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  )
  const files = loaded.filter((path) => path.includes('/_next/static/'))
  const named = [...pages, '/offline/'].flatMap((path) => filesNamedIn(server.read(`${path}index.html`)))
  await expect
    .poll(async () => {
      const kept = new Set(await keptPaths(page))
      const own = [...named, ...pages, ...pages.map((path) => `${path}index.txt`), '/offline/']
      const needed = [...files, ...own.map((path) => `${basePath}${path}`)]
      return needed.filter((path) => !kept.has(path))
    }, 'what is not kept yet')
    .toEqual([])
}

/** The version of the basemap that the network had last. */
const keptVersion = (page: Page) =>
  page.evaluate(async () => (await caches.match('/basemap/world.pmtiles'))?.text())

async function expectEveryQuotation(page: Page) {
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible()
  await expect(page.getByRole('main').getByRole('blockquote')).toHaveText(paragraphs)
}

test('after one visit, an article opens again without a network, with its map and its places', async ({
  page,
  server,
}) => {
  await visit(page, server)
  await server.stop()
  await page.reload()
  await expectEveryQuotation(page)
  await expectDrawn(page, ['syria', 'lebanon', 'damascus', 'beirut'])
  await expect(page.getByText(/background map did not come|could not be brought to life/)).toHaveCount(0)

  await marker(page, 'Tartus').click()
  await expect(page).toHaveURL(placePath('tartus'))
  await expect(popup(page, 'Tartus').getByRole('blockquote')).toContainText('the key port city of Tartus')
  await expect(page.getByRole('heading', { level: 1, name: 'Tartus' })).toBeVisible()

  // An address that somebody sent, in a tab of its own, and written without its last slash.
  const tab = await page.context().newPage()
  await tab.goto(`${placePath('homs').slice(0, -1)}?from=mail`)
  await expect(tab.getByRole('heading', { level: 1, name: 'Homs' })).toBeVisible()
  await expect(popup(tab, 'Homs')).toBeVisible()
})

test('a page that was never opened says so without a network, and leads to what is kept', async ({
  page,
  server,
}) => {
  await visit(page, server)
  await server.stop()
  const never = '/articles/never-opened/homs/'
  const answer = await page.goto(never)
  expect(answer?.status()).toBe(503)
  await expect(page).toHaveURL(never)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/no network/i)
  await expect(page.getByRole('link', { name: /homs|tartus/i })).toHaveCount(0)
  await page.getByRole('link', { name: headline }).click()
  await expect(page).toHaveURL(articlePath)
  await expectEveryQuotation(page)

  await page.goto(never)
  await server.start()
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing at this address')
})

test('what the network has is never older on the page', async ({ page, server }) => {
  await visit(page, server)
  const change = (text: string) => withoutPolicy(text).replaceAll(headline, 'A Corrected Headline')
  server.change(`${articlePath}index.html`, change)
  await server.start()
  await page.goto(articlePath)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A Corrected Headline')
  await server.stop()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A Corrected Headline')
})

test('a page that is no more is forgotten', async ({ page, server }) => {
  await visit(page, server)
  server.remove(placePath('homs'))
  await server.start()
  await page.goto(placePath('homs'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing at this address')
  await server.stop()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/no network/i)
})

test('the worker of a new build takes over at the next visit', async ({ page, server }) => {
  await visit(page, server)
  server.change(
    '/sw.js',
    (worker) => `${worker};self.onmessage=({data,source})=>data===1&&source.postMessage('new')`,
  )
  await server.start()
  await page.goto(articlePath)
  const answer = () =>
    page.evaluate(
      () =>
        new Promise((resolve) => {
          navigator.serviceWorker.addEventListener('message', ({ data }) => resolve(data), { once: true })
          navigator.serviceWorker.controller?.postMessage(1)
          setTimeout(() => resolve('old'), 500)
        }),
    )
  await expect.poll(answer).toBe('new')
})

test('pieces of two versions of the basemap are never mixed', async ({ page, server }) => {
  await visit(page, server)
  const readPiece = (first: number, last: number) =>
    page.evaluate(async (range) => {
      const response = await fetch('/basemap/world.pmtiles', { headers: { range } })
      return {
        status: response.status,
        etag: response.headers.get('ETag'),
        bytes: (await response.blob()).size,
      }
    }, `bytes=${first}-${last}`)
  const before = await readPiece(0, 16_383)
  await readPiece(20_000, 20_099)
  await server.stop()
  expect(await readPiece(20_000, 20_099)).toEqual({ status: 206, etag: before.etag, bytes: 100 })

  server.change('/basemap/world.pmtiles', (archive) => `${archive}.`)
  await server.start()
  const after = await readPiece(0, 16_383)
  expect(after.etag).not.toBe(before.etag)
  await expect.poll(() => keptVersion(page)).toBe(after.etag?.replaceAll('"', ''))
  await server.stop()
  expect(await readPiece(0, 16_383)).toEqual({ ...after, status: 206 })
  await expect(readPiece(20_000, 20_099)).rejects.toThrow('Failed to fetch')
})

test.describe('in a folder of its host', () => {
  test.use({ site: { folder: subFolderSite.folder, basePath: '/maps' } })

  test('an article opens again without a network', async ({ page, server }) => {
    await visit(page, server, '/maps')
    await server.stop()
    await page.reload()
    await expectEveryQuotation(page)
    await expectDrawn(page, ['damascus', 'beirut'])
    await page.goto('/maps/articles/never-opened/')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/no network/i)
    await expect(page.getByRole('link', { name: headline })).toHaveAttribute('href', /\/maps\/articles\//)
  })
})

test('an embedded map keeps nothing', async ({ page }) => {
  await page.clock.install()
  await page.goto(articlePath.replace('/articles/', '/embed/'))
  await expect(marker(page, 'Tartus')).toBeVisible()
  await page.clock.runFor('01:00')
  await page.waitForLoadState('networkidle')
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
  expect(await keptPaths(page)).toEqual([])
})
