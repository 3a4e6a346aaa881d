import { articlePath, headline, paragraphs, placePath, places } from './kerry-story'
import { expect, test } from './test'

test.use({ javaScriptEnabled: false })

const everyPage = ['/', articlePath, ...places.map((place) => placePath(place.id)), '/404.html']

test('the article is quoted word for word, in its own order', async ({ page }) => {
  await page.goto(articlePath)
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible()
  const quotations = page.getByRole('main').getByRole('blockquote')
  await expect(quotations).toHaveText(paragraphs)
})

test('every place that the article names is a link in its sentence', async ({ page }) => {
  await page.goto(articlePath)
  for (const { id, properties } of places) {
    for (const quote of properties.quotes) {
      const sentence = page.getByRole('main').getByRole('blockquote').filter({ hasText: quote.exact })
      const link = sentence.getByRole('link', { name: quote.toponym, exact: true })
      await expect(link).toHaveAttribute('href', placePath(id))
    }
  }
})

for (const { id, properties } of places) {
  test(`the page of ${properties.name} quotes the article word for word`, async ({ page }) => {
    await page.goto(placePath(id))
    await expect(page.getByRole('heading', { level: 1, name: properties.name, exact: true })).toBeVisible()
    const quotations = page.getByRole('main').getByRole('blockquote')
    await expect(quotations).toHaveText(properties.quotes.map((quote) => quote.exact))
    await expect(page.getByRole('main').locator('mark')).toHaveText(
      properties.quotes.map((quote) => quote.toponym),
    )
  })
}

test('a reader follows a place from the atlas to its page and back to the article', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('main').getByRole('link', { name: 'Tartus' }).click()
  await expect(page).toHaveURL(placePath('tartus'))
  await page.getByRole('main').getByRole('link', { name: headline }).click()
  await expect(page).toHaveURL(articlePath)
})

for (const path of everyPage) {
  test(`${path} claims nothing to be loading`, async ({ page }) => {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expect(page.getByText(/loading|please wait/i)).toHaveCount(0)
  })

  test(`no link on ${path} is broken`, async ({ page }) => {
    await page.goto(path)
    const links = await page.getByRole('link').all()
    const addresses = await Promise.all(links.map((link) => link.evaluate((a: HTMLAnchorElement) => a.href)))
    const ownOrigin = new URL(page.url()).origin
    const own = [...new Set(addresses)].filter((address) => new URL(address).origin === ownOrigin)
    expect(own).not.toEqual([])
    for (const address of own) {
      const answer = await page.request.get(address)
      expect(answer.status(), address).toBe(200)
    }
  })
}
