import type { Page } from '@playwright/test'
import { articlePath, headline, placePath, places } from './kerry-story'
import { expect, test } from './test'

const pages = [
  {
    path: '/',
    title: 'Dateline: where the news happened',
    type: 'website',
    alt: /^Map with \d+ places of \d+ articles? marked$/,
  },
  {
    path: articlePath,
    title: headline,
    type: 'article',
    alt: /^Map with .*Tartus.* marked, and the headline of Arutz Sheva/,
  },
  {
    path: placePath('tartus'),
    title: `Tartus: ${headline}`,
    type: 'article',
    alt: /^Map with Tartus marked, and the words of Arutz Sheva: “The pictures appear/,
  },
  {
    path: placePath('western-syria'),
    title: `Western Syria: ${headline}`,
    type: 'article',
    alt: /^Western Syria, in the words of Arutz Sheva: “The pictures appear/,
  },
]

function meta(page: Page, name: string): Promise<string | null> {
  return page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute('content')
}

for (const { path, title, type, alt } of pages) {
  test(`a link to ${path} is shown with its title, its words and its picture`, async ({ page, request }) => {
    await page.goto(path)
    expect(await meta(page, 'og:title')).toBe(title)
    expect(await meta(page, 'og:type')).toBe(type)
    expect(await meta(page, 'og:site_name')).toBe('Dateline')
    expect(await meta(page, 'og:description')).toBe(await meta(page, 'description'))
    expect(await meta(page, 'twitter:card')).toBe('summary_large_image')
    expect(await meta(page, 'og:image:alt')).toMatch(alt)
    expect(await meta(page, 'twitter:image:alt')).toMatch(alt)
    expect(await meta(page, 'twitter:image')).toBe(await meta(page, 'og:image'))
    expect(await meta(page, 'og:image:type')).toBe('image/png')

    const address = await meta(page, 'og:url')
    expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toBe(address)
    expect(new URL(address ?? '').pathname).toBe(path)

    const picture = new URL((await meta(page, 'og:image')) ?? '')
    expect(picture.pathname).toBe(`${path}card.png`)
    const answer = await request.get(picture.pathname)
    expect(answer.status()).toBe(200)
    expect(answer.headers()['content-type']).toBe('image/png')
    const size = pngSize(await answer.body())
    expect(size).toEqual({
      width: Number(await meta(page, 'og:image:width')),
      height: Number(await meta(page, 'og:image:height')),
    })
    expect(size).toEqual({ width: 1200, height: 630 })
  })
}

test('every page of a place has a picture of its own', async ({ page, request }) => {
  for (const { id } of places) {
    await page.goto(placePath(id))
    const picture = new URL((await meta(page, 'og:image')) ?? '').pathname
    expect(picture).toBe(`${placePath(id)}card.png`)
    expect((await request.get(picture)).status(), picture).toBe(200)
  }
})

function pngSize(png: Buffer) {
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) }
}
