import { articlePath, headline, placePath, places } from './kerry-story'
import { expect, test } from './test'

test.use({ expectedProblems: /status of 404/ })

const unknown = ['/articles/kerry-russia-syria/tartous/', '/articles/kerry-russia-siria/', '/nothing/at/all']

test('an unknown address says so, and never shows a place instead', async ({ page }) => {
  for (const address of unknown) {
    const answer = await page.goto(address)
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/nothing|not found|no such/i)
    await expect(page).toHaveURL(address)
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page.getByRole('blockquote')).toHaveCount(0)
    await expect(page).not.toHaveTitle(/Tartus|Homs|New York|airfield/)
  }
})

const wrong = [
  ['in other letters', '/articles/Kerry-Russia-Syria/Tartus/'],
  ['without its end', '/articles/kerry-russia-syria/tart'],
  ['with too many slashes', '/articles//kerry-russia-syria//tartus//'],
  ['with a broken escape', '/articles/kerry-russia-syria/tartus%E0%A4%A/'],
  ['with a character of no text', '/articles/kerry-russia-syria/tartus%00/'],
  ['with its file', '/articles/kerry-russia-syria/tartus.html'],
] as const

for (const [how, address] of wrong) {
  test(`an address ${how} is told of, with the place that was meant`, async ({ page }) => {
    const answer = await page.goto(address)
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/nothing/i)
    await expect(page.getByRole('main').getByRole('link').first()).toHaveAccessibleName(/Tartus/)
    await expect(page.getByRole('blockquote')).toHaveCount(0)
  })
}

for (const [how, end] of [
  ['of thousands of letters', 'tartus-'.repeat(1000)],
  ['with markup', '%3Cscript%3Ealert(1)%3C/script%3E'],
] as const) {
  test(`an address ${how} is told of, and all places are offered`, async ({ page }) => {
    const answer = await page.goto(`/articles/kerry-russia-syria/${end}/`)
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/nothing/i)
    await expect(page.getByRole('main').getByRole('link', { name: 'Tartus' })).toBeVisible()
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    expect(overflow, 'the page is wider than the screen').toBe(false)
  })
}

test('a mistyped place is offered first', async ({ page }) => {
  await page.goto('/articles/kerry-russia-syria/tartous/')
  const offers = page.getByRole('main').getByRole('link')
  await expect(offers.first()).toHaveAccessibleName(/Tartus/)
  await offers.first().click()
  await expect(page).toHaveURL(placePath('tartus'))
})

test('a mistyped article is offered', async ({ page }) => {
  await page.goto('/articles/kerry-russia-siria/')
  const offers = page.getByRole('main').getByRole('link')
  await expect(offers.first()).toHaveAccessibleName(headline)
  await expect(offers.first()).toHaveAttribute('href', articlePath)
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('every article and place is offered', async ({ page }) => {
    await page.goto('/articles/kerry-russia-syria/tartous/')
    for (const { id } of places) {
      const offer = page
        .getByRole('main')
        .getByRole('link')
        .and(page.locator(`[href="${placePath(id)}"]`))
      await expect(offer.first()).toBeVisible()
    }
  })
})
