import type { Locator, Page } from '@playwright/test'
import { articlePath, headline, placePath } from './kerry-story'
import { readFrame } from './read-frame'
import { expect, test } from './test'

const pages = [
  { path: articlePath, frame: '/embed/kerry-russia-syria/', title: `Map of ${headline}` },
  {
    path: placePath('tartus'),
    frame: '/embed/kerry-russia-syria/tartus/',
    title: `Tartus: Map of ${headline}`,
  },
]

function codeField(page: Page): Locator {
  return page.getByRole('main').getByRole('textbox', { name: 'HTML for your page' })
}

function unfold(page: Page): Promise<void> {
  return page.getByRole('main').getByText('Embed this map').click()
}

for (const { path, frame, title } of pages) {
  test(`${path} gives the code of its map`, async ({ page }) => {
    await page.goto(path)
    await expect(codeField(page)).toBeHidden()
    await unfold(page)
    const code = await codeField(page).inputValue()
    const { src = '', ...attributes } = readFrame(code)
    expect(new URL(src).pathname).toBe(frame)
    expect(attributes).toMatchObject({
      title,
      loading: 'lazy',
      sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
    })
    expect(code).toMatch(/<a href="[^"]*">[^<]*<\/a><\/iframe>$/)
  })
}

test('Copy writes the code, and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(articlePath)
  await unfold(page)
  await page.getByRole('main').getByRole('button', { name: 'Copy' }).press('Enter')
  await expect(page.getByRole('status')).toHaveText(/clipboard/i)
  await expect(page.getByRole('main').getByRole('button', { name: 'Copied' })).toBeFocused()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(await codeField(page).inputValue())
})

test('where the browser refuses the clipboard, the code is selected', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('Refused', 'NotAllowedError'))
  })
  await page.goto(articlePath)
  await unfold(page)
  await page.getByRole('main').getByRole('button', { name: 'Copy' }).click()
  await expect(codeField(page)).toBeFocused()
  const code = await codeField(page).inputValue()
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe(code)
  await expect(page.getByRole('status')).toHaveText(/could not/)
})

test('none of it is on paper', async ({ page }) => {
  await page.goto(articlePath)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('main').getByText('Embed this map')).toBeHidden()
  await expect(page.getByRole('main').getByText('Download', { exact: true })).toBeHidden()
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('the code is there, and no button that would do nothing', async ({ page }) => {
    await page.goto(articlePath)
    await unfold(page)
    await expect(codeField(page)).toBeVisible()
    await expect(codeField(page)).toHaveValue(/^<iframe src="[^"]*\/embed\/kerry-russia-syria\/"/)
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
  })
})
