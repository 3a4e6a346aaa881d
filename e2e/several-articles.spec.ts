import { headline as publishedHeadline, articlePath as publishedPath } from './kerry-story'
import { readInvented, secondSiteOrigin, secondSitePath } from './second-site'
import { expect, test } from './test'
import { mapOn, popup } from './the-map'

// What a reader does where there are several articles: the published one and those of e2e/articles, which are invented.

test.use({ baseURL: secondSiteOrigin })

const choir = { path: '/articles/invented-choir/', ...readInvented('invented-choir') }
const published = { path: publishedPath, headline: publishedHeadline }

test('the atlas has all articles, the newest first', async ({ page }) => {
  await page.goto(secondSitePath('/'))
  const headings = page.getByRole('main').getByRole('heading', { level: 2 })
  const dates = await page
    .getByRole('main')
    .locator('time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''))
  expect(dates.length).toBeGreaterThan(3)
  expect(dates).toEqual(dates.toSorted().reverse())
  await expect(headings).toHaveCount(dates.length)
  // A day of a month is after a month of which no more is known.
  const order = await headings.allInnerTexts()
  const indexOf = (headline: string) => order.findIndex((heading) => heading.includes(headline))
  expect(indexOf(choir.headline)).toBeLessThan(indexOf(published.headline))
})

test('two articles’ markers of one place are told apart, by eye and by name', async ({ page }) => {
  await page.goto(secondSitePath('/'))
  const ofChoir = mapOn(page).getByRole('button', { name: `Homs, in “${choir.headline}”` })
  const ofPublished = mapOn(page).getByRole('button', { name: `Homs, in “${published.headline}”` })
  // The story is elsewhere, and from there one pointer stands for all that is around Homs. It lights up with each of them.
  await page.getByRole('main').getByRole('link', { name: 'Homs', exact: true }).first().hover()
  await mapOn(page).getByRole('button').and(page.locator('[data-lit]')).press('Enter')
  await expect(mapOn(page).getByRole('button', { name: /^Homs, .*out of view/ })).toHaveCount(0)
  const letters = []
  for (const marker of [ofChoir, ofPublished]) {
    await expect(marker).toBeVisible()
    const [letter = ''] = /^[A-Z]+/.exec(await marker.locator('svg').innerHTML().then(textOf)) ?? []
    letters.push(letter)
  }
  expect(new Set(letters).size).toBe(2)
  for (const [index, { headline }] of [choir, published].entries()) {
    const heading = page.getByRole('main').getByRole('heading', { level: 2 }).filter({ hasText: headline })
    await expect(heading).toHaveText(new RegExp(`^${letters[index]}`))
  }
  await ofChoir.press('Enter')
  await expect(page).toHaveURL(secondSitePath(`${choir.path}homs/`))
  await expect(popup(page, 'Homs')).toContainText('The Invented Gazette')
})

const textOf = (markup: string) => markup.replace(/<[^>]*>/g, '')

test('pointing at a headline lights up the places of its article, and no other', async ({ page }) => {
  await page.goto(secondSitePath('/'))
  const markers = (headline: string) =>
    mapOn(page).getByRole('button', { name: new RegExp(`in “${headline}”`) })
  await expect(markers(choir.headline).first()).toBeVisible()
  const lit = (headline: string) =>
    markers(headline).evaluateAll((all) => all.map((one) => one.hasAttribute('data-lit')))
  const link = page.getByRole('main').getByRole('link', { name: choir.headline })
  await link.hover()
  await expect.poll(() => lit(choir.headline)).not.toContain(false)
  expect(await lit(published.headline)).not.toContain(true)
  await page.getByRole('heading', { level: 1 }).hover()
  await expect.poll(() => lit(choir.headline)).not.toContain(true)
  await link.click()
  await expect(page).toHaveURL(secondSitePath(choir.path))
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('a place says which other articles report from it, and leads to it in each', async ({ page }) => {
    await page.goto(secondSitePath(`${choir.path}homs/`))
    const reports = page.getByRole('region', { name: 'Also reported from Homs in' })
    await expect(reports.getByRole('link', { name: published.headline })).toHaveAttribute(
      'href',
      secondSitePath(`${published.path}homs/`),
    )
    await reports.getByRole('link', { name: readInvented('arabic').headline }).click()
    await expect(page).toHaveURL(secondSitePath('/articles/arabic/homs/'))
    await page
      .getByRole('region', { name: /^Also reported from/ })
      .getByRole('link', { name: choir.headline })
      .click()
    await expect(page).toHaveURL(secondSitePath(`${choir.path}homs/`))
  })

  test('a place that no other article has says nothing of it', async ({ page }) => {
    await page.goto(secondSitePath(`${choir.path}testville/`))
    await expect(page.getByRole('heading', { level: 1, name: 'Testville' })).toBeVisible()
    await expect(page.getByText(/also reported/i)).toHaveCount(0)
  })
})
