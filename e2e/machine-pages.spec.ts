import type { APIRequestContext, Page } from '@playwright/test'
import { articlePath, headline, placePath, places, sourceAddress } from './kerry-story'
import { readFrame } from './read-frame'
import { expect, test } from './test'

const pages = ['/', articlePath, ...places.map(({ id }) => placePath(id))]

async function alternate(page: Page, type: string): Promise<URL> {
  const href = await page.locator(`link[rel="alternate"][type="${type}"]`).getAttribute('href')
  return new URL(href ?? '')
}

test('a page that is to be embedded says where to ask for its code, and gets its own frame', async ({
  page,
  request,
}) => {
  for (const path of [articlePath, placePath('tartus'), placePath('western-syria')]) {
    await page.goto(path)
    const address = await alternate(page, 'application/json+oembed')
    const answer = await request.get(address.pathname)
    expect(answer.status()).toBe(200)
    expect(answer.headers()['content-type']).toMatch(/^application\/json/)
    const oembed = await answer.json()
    expect(oembed).toMatchObject({
      type: 'rich',
      version: '1.0',
      provider_name: 'Dateline',
      author_url: sourceAddress,
    })

    const { src = '', ...attributes } = readFrame(oembed.html)
    expect(new URL(src).origin).toBe(address.origin)
    expect(new URL(src).pathname).toBe(path.replace('/articles/', '/embed/'))
    expect(attributes).toMatchObject({ width: String(oembed.width), height: String(oembed.height) })
    expect(attributes.title).toMatch(new RegExp(`Map of ${headline}$`))
  }
})

test('the feed is found from every page, and quotes the article', async ({ page, request }) => {
  for (const path of ['/', articlePath, placePath('homs')]) {
    await page.goto(path)
    expect((await alternate(page, 'application/atom+xml')).pathname, path).toBe('/feed.xml')
  }
  const answer = await request.get('/feed.xml')
  expect(answer.headers()['content-type']).toMatch(/xml/)
  const feed = await answer.text()
  expect(feed).toContain(`>${headline}</title>`)
  expect(feed).toContain('the key port city of')
  expect(feed).toMatch(/<georss:box>34\.\d+ 35\.\d+ 35\.\d+ 36\.\d+<\/georss:box>/)
})

test('search engines are told of every page, and each is there', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text()
  const [, sitemapAddress = ''] = /^Sitemap: (\S+)$/m.exec(robots) ?? []
  const sitemap = await (await request.get(new URL(sitemapAddress).pathname)).text()
  const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(
    ([, address = '']) => new URL(address).pathname,
  )
  expect(listed).toEqual(expect.arrayContaining(pages))
  expect(listed.filter((path) => path.startsWith('/embed/'))).toEqual([])
  for (const path of listed) expect((await request.get(path)).status(), path).toBe(200)
})

test('the site can be put on a home screen, and every icon is there', async ({ page, request }) => {
  await page.goto(articlePath)
  const link = (rel: string) => page.locator(`link[rel="${rel}"]`).first().getAttribute('href')
  const manifest = await (await request.get((await link('manifest')) ?? '')).json()
  expect(manifest).toMatchObject({ short_name: 'Dateline', start_url: '/', scope: '/' })
  const icons: { src: string; sizes: string }[] = manifest.icons
  expect(icons.map(({ sizes }) => sizes)).toEqual(['192x192', '512x512', '512x512'])
  for (const { src, sizes } of [
    ...icons,
    { src: (await link('apple-touch-icon')) ?? '', sizes: '180x180' },
  ]) {
    const answer = await request.get(src)
    expect(answer.headers()['content-type'], src).toBe('image/png')
    const png = await answer.body()
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, src).toBe(sizes)
  }
  expect((await request.get((await link('icon')) ?? '')).headers()['content-type']).toBe('image/svg+xml')
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('each page says for machines what it says for readers', async ({ page, request }) => {
    for (const path of pages) {
      const nodes = await readGraph(request, path)
      await page.goto(path)
      const canonical = await page.locator('link[rel="canonical"]').getAttribute('href')
      expect(
        nodes.map((node) => node['@id']),
        path,
      ).toEqual(expect.arrayContaining([canonical, sourceAddress]))
      if (path === '/') continue
      const quotations = nodes.filter((node) => node['@type'] === 'Quotation').map(({ text }) => text)
      await expect(page.getByRole('main').getByRole('blockquote')).toHaveText(quotations.map(String))
    }
  })
})

test('an inferred place says for machines that it is inferred', async ({ request }) => {
  const nodes = await readGraph(request, placePath('syrian-airfield'))
  expect(nodes.filter((node) => node['@type'] === 'Place')).toMatchObject([
    {
      name: 'Syrian airfield',
      description: expect.stringMatching(/^Not named in the article; placed here by inference/),
    },
  ])
})

type Node = { '@id': string; '@type': string; text?: string }

/** The things that a page tells of in JSON-LD; it does so in one script. */
async function readGraph(request: APIRequestContext, path: string): Promise<Node[]> {
  const html = await (await request.get(path)).text()
  const scripts = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)]
  expect(scripts, path).toHaveLength(1)
  return JSON.parse(scripts[0]?.[1] ?? '')['@graph']
}
