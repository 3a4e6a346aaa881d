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
