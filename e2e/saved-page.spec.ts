import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { articlePath, headline, paragraphs, placePath, places } from './kerry-story'
import { expect, test } from './test'

// Away from its host, a page gets none of its files.
test.use({
  expectedProblems:
    /ERR_FILE_NOT_FOUND|ERR_FAILED|status of 404|blocked by CORS policy|Content Security Policy/,
})

async function expectEveryWord(page: Page) {
  const text = page.getByRole('main')
  await expect(text.getByRole('heading', { level: 1, name: headline })).toBeVisible()
  await expect(text.getByRole('blockquote')).toHaveText(paragraphs)
  for (const { id, properties } of places) {
    const names = text.getByRole('link', { name: properties.quotes[0]?.toponym, exact: true })
    await expect(names.and(page.locator(`[href$="${placePath(id)}"]`)).first()).toBeVisible()
  }
  const font = await text
    .locator('h2')
    .first()
    .evaluate((heading) => getComputedStyle(heading).fontWeight)
  expect(font, 'the style sheet is there').toBe('600')
}

test('a page that is opened from the disk says all that it says', async ({ page }) => {
  await page.goto(pathToFileURL(resolve(`out${articlePath}index.html`)).href)
  await expectEveryWord(page)
})

test('a page in another folder of a host says all that it says', async ({ page }) => {
  await page.route('/copy/**', (route) => {
    const { pathname } = new URL(route.request().url())
    return route.fulfill({ path: join('out', pathname.replace('/copy/', '/'), 'index.html') })
  })
  await page.route('/_next/**', (route) => route.fulfill({ status: 404 }))
  await page.goto(`/copy${articlePath}`, { waitUntil: 'networkidle' })
  await expectEveryWord(page)
})

test('a page that a reader has saved says all that it says', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-saved-'))
  const file = join(folder, 'article.mhtml')
  await page.goto(articlePath, { waitUntil: 'networkidle' })
  const session = await page.context().newCDPSession(page)
  const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' })
  writeFileSync(file, data)
  expect(readFileSync(file, 'utf8')).toContain('multipart/related')
  await page.goto(pathToFileURL(file).href)
  await expectEveryWord(page)
  rmSync(folder, { recursive: true })
})
