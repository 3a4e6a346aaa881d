import { articlePath, headline, paragraphs, placePath, places } from './kerry-story'
import { expect, test } from './test'

test.use({ javaScriptEnabled: false })

test('the article is quoted word for word, in its own order', async ({ page }) => {
  await page.goto(articlePath)
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible()
  await expect(page.getByRole('main').getByRole('blockquote')).toHaveText(paragraphs)
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

test('each place has a page that quotes the article word for word', async ({ page }) => {
  for (const { id, properties } of places) {
    await page.goto(placePath(id))
    const text = page.getByRole('main')
    await expect(text.getByRole('heading', { level: 1 })).toHaveText(properties.name)
    await expect(text.getByRole('blockquote')).toHaveText(properties.quotes.map((quote) => quote.exact))
    await expect(text.locator('mark')).toHaveText(properties.quotes.map((quote) => quote.toponym))
  }
})

test('a reader follows a place from the atlas to its page and on to the article', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('main').getByRole('link', { name: 'Tartus' }).click()
  await expect(page).toHaveURL(placePath('tartus'))
  await page.getByRole('main').getByRole('link', { name: headline }).click()
  await expect(page).toHaveURL(articlePath)
})

test('no page claims to be loading, and no link on it is broken', async ({ page }) => {
  const links = new Set<string>()
  for (const path of ['/', articlePath, ...places.map((place) => placePath(place.id)), '/404.html']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1)
    // Not the code of an iframe, which has an attribute of that name.
    const claims = page.getByText(/loading|please wait/i).and(page.locator(':not(textarea)'))
    await expect(claims, path).toHaveCount(0)
    const hrefs = await page
      .getByRole('link')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''))
    for (const href of hrefs) links.add(new URL(href, page.url()).href)
  }
  const ownOrigin = new URL(page.url()).origin
  const own = [...links].filter((link) => new URL(link).origin === ownOrigin)
  expect(own.length).toBeGreaterThan(places.length)
  for (const link of own) expect((await page.request.get(link)).status(), link).toBe(200)
})

test('on a narrow screen the first Tab stop skips the map, and headings and landmarks lead through the page', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const path of ['/', articlePath, placePath('tartus')]) {
    await page.goto(path)
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'Skip the map' })).toBeFocused()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('main').getByRole('link').first()).toBeFocused()
    for (const landmark of ['banner', 'main', 'contentinfo'] as const)
      await expect(page.getByRole(landmark), `${landmark} of ${path}`).toHaveCount(1)
    const levels = await page
      .getByRole('main')
      .getByRole('heading')
      .evaluateAll((headings) => headings.map((heading) => Number(heading.tagName.slice(1))))
    expect(levels[0], `${path} begins with its title`).toBe(1)
    expect(
      levels.filter((level, index) => level > (levels[index - 1] ?? level) + 1),
      `levels left out on ${path}`,
    ).toEqual([])
  }
})
