import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { type ArticleFiles, checkArticle } from '../lib/articles/check-article'
import { subFolderSite } from '../scripts/sub-folder-site'
import { secondSiteOrigin, secondSitePath } from './second-site'
import { expect, test } from './test'
import { mapOn } from './the-map'

declare global {
  /** Set by the markup in every field of the invented article, where any of it is run. */
  var struck: boolean | undefined
}

test.use({ baseURL: secondSiteOrigin })

const articlePath = secondSitePath('/articles/hostile-markup/')
const article = readHostile()
const { title, byline, publisher, places } = article
const pinned = places.filter(({ position }) => position)

function readHostile() {
  const read = (file: string) =>
    readFileSync(`${subFolderSite.inventedArticles}/hostile-markup/${file}`, 'utf8')
  const files: ArticleFiles = {
    slug: 'hostile-markup',
    articlePath: 'article.md',
    articleText: read('article.md'),
    placesPath: 'places.geojson',
    placesText: read('places.geojson'),
  }
  const checked = checkArticle(files)
  if (!checked.article) throw new Error(JSON.stringify(checked.problems))
  return checked.article
}

/** All text of an element, code point for code point; without the marks that keep a name from turning round its neighbours. */
const said = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((elements) => elements.map(({ textContent }) => textContent))

/** Every string in what the page says to machines. */
async function saidToMachines(page: Page): Promise<string[]> {
  const [script = ''] = await said(page, 'script[type="application/ld+json"]')
  const strings = (value: unknown): string[] =>
    typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [String(value)]
  return strings(JSON.parse(script))
}

async function expectNothingRan(page: Page) {
  expect(await page.evaluate(() => globalThis.struck)).toBeUndefined()
}

test('the page of the article says all as it is written, and runs none of it', async ({ page }) => {
  await page.goto(articlePath)
  await expect(mapOn(page).getByRole('button', { name: 'Show all places' })).toBeVisible()
  expect(await page.title()).toBe(`${title} · Dateline`)
  expect(await said(page, 'main h1')).toEqual([title])
  const [header = ''] = await said(page, 'main header')
  expect(header).toContain(`${byline}, ${publisher} · `)
  const excerpts = article.text.map((part) => (part.kind === 'paragraph' ? part.text : ''))
  expect(await said(page, 'main blockquote')).toEqual(excerpts)
  for (const { name } of places) expect(await said(page, 'main bdi')).toContain(name)
  const told = await saidToMachines(page)
  expect(told).toEqual(
    expect.arrayContaining([title, publisher, ...places.map(({ name }) => name), ...excerpts]),
  )
  await expectNothingRan(page)
})

for (const place of places) {
  test(`the page and the popup of the place "${place.slug}" say all as it is written`, async ({ page }) => {
    await page.goto(`${articlePath}${place.slug}/`)
    const [quote] = place.quotes
    expect(await page.title()).toBe(`${place.name}: ${title} · Dateline`)
    expect(await said(page, 'article h1')).toEqual([place.name])
    expect(await said(page, 'article blockquote')).toEqual([quote?.exact])
    const words = (await said(page, 'article')).join('')
    for (const text of [place.kind, place.georeferenceRemarks, byline, publisher])
      expect(words).toContain(text)
    expect(await saidToMachines(page)).toEqual(
      expect.arrayContaining([place.name, quote?.exact, title, publisher]),
    )
    if (place.position) {
      await expect(page.getByRole('dialog')).toBeVisible()
      expect(await said(page, '[role="dialog"] h2 bdi')).toEqual([place.name])
      expect(await said(page, '[role="dialog"] blockquote')).toEqual([quote?.exact])
      expect(await said(page, '[role="dialog"] mark')).toEqual([quote?.toponym])
      const [popup] = await said(page, '[role="dialog"]')
      const reason = place.basis === 'inferred' ? place.georeferenceRemarks : ''
      for (const text of [place.kind, publisher, reason]) expect(popup).toContain(text)
    }
    await expectNothingRan(page)
  })
}

test('the map alone says all as it is written', async ({ page }) => {
  await page.goto(secondSitePath('/embed/hostile-markup/unseen/'))
  await expect(page.getByRole('dialog')).toBeVisible()
  const place = pinned.find(({ slug }) => slug === 'unseen')
  expect(await said(page, '[role="dialog"] h2 bdi')).toEqual([place?.name])
  expect(await said(page, '[role="dialog"] blockquote')).toEqual([place?.quotes[0]?.exact])
  expect(await said(page, 'main a span[dir="auto"]')).toEqual([title])
  await expectNothingRan(page)
})

test('the atlas, the feed, the KML and the card say all as it is written', async ({ page }) => {
  await page.goto(secondSitePath('/'))
  await expect(mapOn(page).getByRole('button', { name: 'Show all places' })).toBeVisible()
  expect(await said(page, 'main h2 a')).toContain(title)
  const names = await said(page, 'main bdi')
  for (const { name } of places) expect(names).toContain(name)
  await expectNothingRan(page)

  const feed = await read(page, secondSitePath('/feed.xml'), 'entry', 'content')
  const entry = feed.find((words) => words.includes(title))
  const balloons = await read(page, `${articlePath}places.kml`, 'Placemark', 'description')
  for (const place of places) {
    const [quote] = place.quotes
    expect(entry).toContain(quote?.exact)
    const balloon = balloons.find((words) => words.includes(place.name))
    for (const text of [place.kind, place.georeferenceRemarks, place.georeferenceSources, quote?.exact])
      expect(balloon).toContain(text)
  }

  await page.goto(`${articlePath}pattern/`)
  const [pattern] = places.filter(({ slug }) => slug === 'pattern')
  const card = await page.locator('meta[property="og:image:alt"]').getAttribute('content')
  expect(card).toContain(pattern?.name)
  expect(card).toContain(pattern?.quotes[0]?.exact)
})

/**
 * Everything that a browser reads in each of some elements of an XML file: the text of each element in them, and, of the elements that hold
 * HTML, of each paragraph and blockquote in that.
 */
const read = (page: Page, address: string, each: string, html: string) =>
  page.evaluate(
    async ([address = '', each = '', html = '']) => {
      const text = await (await fetch(address)).text()
      const file = new DOMParser().parseFromString(text, 'text/xml')
      const textsOf = (elements: Iterable<Element>) =>
        Array.from(elements, ({ textContent }) => textContent ?? '')
      return Array.from(file.getElementsByTagName(each), (element) => [
        ...textsOf(element.getElementsByTagName('*')),
        ...Array.from(element.getElementsByTagName(html)).flatMap(({ textContent }) =>
          textsOf(
            new DOMParser()
              .parseFromString(textContent ?? '', 'text/html')
              .querySelectorAll('p, blockquote, mark'),
          ),
        ),
      ])
    },
    [address, each, html],
  )

test('its figure is a sound picture with the markup as text, and runs none of it', async ({ page }) => {
  await page.goto(`${articlePath}map.svg`)
  const words = await said(page, 'svg text')
  for (const { name } of pinned) expect(words).toContain(name)
  expect(await said(page, 'svg title')).toEqual([title])
  await expectNothingRan(page)
})
