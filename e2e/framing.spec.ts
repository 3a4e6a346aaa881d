import type { Page } from '@playwright/test'
import { articlePath, placePath } from './kerry-story'
import { expect, test } from './test'

test.use({ expectedProblems: /X-Frame-Options|ERR_BLOCKED_BY_RESPONSE/ })

/** A page with another one in a frame. */
async function frame(page: Page, path: string) {
  await page.route('/another-page/', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<iframe src="${path}" title="Framed"></iframe>` }),
  )
  await page.goto('/another-page/')
  return page.frameLocator('iframe')
}

for (const path of ['/', articlePath, placePath('tartus'), '/offline/'])
  test(`no other page can frame ${path}`, async ({ page }) => {
    const refusal = page.waitForEvent('console', (message) => /X-Frame-Options/.test(message.text()))
    const framed = await frame(page, path)
    expect((await refusal).type()).toBe('error')
    await expect(framed.getByRole('heading')).toHaveCount(0)
  })

test('the map alone can be framed', async ({ page }) => {
  const framed = await frame(page, '/embed/kerry-russia-syria/')
  await expect(framed.getByRole('region', { name: /^Map of/ })).toBeVisible()
})
