import type { Locator } from '@playwright/test'
import { readInvented, secondSiteOrigin, secondSitePath } from './second-site'
import { expect, test } from './test'
import { mapOn, marker, popup } from './the-map'

// What the readers of an article in Arabic and of one in Japanese do. Both are invented.

test.use({ baseURL: secondSiteOrigin })

const languages = [
  {
    slug: 'arabic',
    lang: 'ar',
    direction: 'rtl',
    // Written as one word with the preposition before it.
    place: { slug: 'hama', name: 'حماة', unmarked: 'بحماة' },
    inferred: 'قرية على الطريق',
  },
  {
    slug: 'japanese',
    lang: 'ja',
    direction: 'ltr',
    // Written without a space before or after it.
    place: { slug: 'tokyo', name: '東京', unmarked: '東京都' },
    inferred: '灯台のある島',
  },
]

const look = (thing: Locator) =>
  thing.evaluate((element) => {
    const { direction, textAlign, letterSpacing } = getComputedStyle(element)
    const lang = element.closest('[lang]')?.getAttribute('lang')
    return { direction, textAlign, letterSpacing, lang }
  })

for (const { slug, lang, direction, place, inferred } of languages) {
  const articlePath = secondSitePath(`/articles/${slug}/`)
  const placePath = secondSitePath(`/articles/${slug}/${place.slug}/`)
  const { headline, paragraphs } = readInvented(slug)

  test.describe(`an article in ${lang}`, () => {
    test('reads in its language and direction, and the site’s own words in theirs', async ({ page }) => {
      await page.goto(articlePath)
      const text = page.getByRole('main')
      const title = text.getByRole('heading', { level: 1, name: headline })
      expect(await look(title)).toMatchObject({ lang, direction, letterSpacing: 'normal' })
      await expect(text.getByRole('blockquote')).toHaveText(paragraphs)
      for (const quote of await text.getByRole('blockquote').all())
        expect(await look(quote)).toMatchObject({ lang, direction })
      expect(await look(text.getByRole('heading', { name: 'Named, not pinned' }))).toMatchObject({
        lang: 'en',
        direction: 'ltr',
      })
    })

    test('has the sign of a place where its name begins', async ({ page }) => {
      await page.goto(articlePath)
      const link = page
        .getByRole('main')
        .getByRole('listitem')
        .getByRole('link', { name: new RegExp(`^${place.name}`) })
        .filter({ has: page.locator('svg') })
      const [sign, name] = await Promise.all([
        link.locator('svg').boundingBox(),
        link.getByText(place.name, { exact: true }).boundingBox(),
      ])
      if (!sign || !name) throw new Error('The place has a sign and a name.')
      expect(sign.x > name.x).toBe(direction === 'rtl')
    })

    test('a reader opens a place from the text, within a longer word', async ({ page }) => {
      await page.goto(articlePath)
      const quote = page.getByRole('blockquote').filter({ hasText: place.unmarked })
      await quote.getByRole('link', { name: place.name, exact: true }).click()
      await expect(page).toHaveURL(placePath)
      await expect(page.getByRole('heading', { level: 1, name: place.name })).toBeVisible()
      await expect(popup(page, place.name)).toBeVisible()
    })

    test('a reader opens a place from the map, and its popup marks the name in the words', async ({
      page,
    }) => {
      await page.goto(articlePath)
      await marker(page, place.name).click()
      await expect(page).toHaveURL(placePath)
      const quote = popup(page, place.name).getByRole('blockquote')
      await expect(quote).toHaveText(paragraphs.find((paragraph) => paragraph.includes(place.unmarked)) ?? '')
      await expect(quote.locator('mark')).toHaveText(place.name)
      expect(await look(quote)).toMatchObject({ lang, direction })
      expect(await look(page.getByRole('heading', { level: 1 }))).toMatchObject({ lang, direction })
    })

    test('names stand apart from the words around them', async ({ page }) => {
      await page.goto(articlePath)
      await expect(
        marker(page, direction === 'rtl' ? `\u2068${inferred}\u2069, inferred` : `${inferred}, inferred`),
      ).toBeVisible()
      await expect(mapOn(page)).toHaveAccessibleName(
        `Map of ${direction === 'rtl' ? `\u2068${headline}\u2069` : headline}`,
      )
      const label = mapOn(page).getByText(place.name, { exact: true }).filter({ visible: true })
      expect(await look(label.first())).toMatchObject({ lang, direction })
    })

    test('is for machines in its language', async ({ request }) => {
      const html = await (await request.get(placePath)).text()
      const graph = JSON.parse(
        /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '',
      )
      const inLanguage = (type: string) =>
        graph['@graph'].flatMap((node: { '@type': string; inLanguage?: string }) =>
          node['@type'] === type ? [node.inLanguage] : [],
        )
      expect([inLanguage('NewsArticle'), inLanguage('Quotation')]).toEqual([[lang], [lang]])
      const feed = await (await request.get(secondSitePath('/feed.xml'))).text()
      expect(feed).toContain(`<title xml:lang="${lang}">${headline}</title>`)
    })
  })
}
