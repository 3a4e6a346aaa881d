import type { FrameLocator, Page } from '@playwright/test'
import { articlePath, headline, placePath } from './kerry-story'
import { expect, test } from './test'

// A page with the map in a frame that may run scripts and open windows, and nothing else: to such a frame every site is another
// one, its own too.
const host = '/page-of-another-site/'

async function openHost(page: Page, embed: string, baseURL: string | undefined) {
  await page.route(`**${host}`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><meta name="viewport" content="width=device-width"><title>Another site</title>
        <p style="height: 200px">Text above the map.</p>
        <iframe title="A map" src="${new URL(embed, baseURL).href}" width="600" height="450"
          style="border: 0; max-width: 100%" sandbox="allow-scripts allow-popups"></iframe>
        <p style="height: 3000px">Text below the map.</p>`,
    }),
  )
  await page.goto(host)
  return page.frameLocator('iframe')
}

const mapIn = (frame: FrameLocator) => frame.getByRole('region', { name: /map/i })
const scrolled = (page: Page) => page.evaluate(() => window.scrollY)

test('the map fills its frame, works there, and links to the full page', async ({ page, baseURL }) => {
  const frame = await openHost(page, '/embed/kerry-russia-syria/', baseURL)
  await mapIn(frame).getByRole('button', { name: 'Tartus' }).click()
  const popup = frame.getByRole('dialog', { name: 'Tartus' })
  await expect(popup.getByRole('blockquote')).toContainText('the key port city of Tartus')
  await expect(popup.getByRole('link', { name: 'About this place' })).toHaveAttribute(
    'href',
    placePath('tartus'),
  )
  for (const link of await frame.getByRole('link').all())
    await expect(link).toHaveAttribute('target', '_blank')
  const whole = frame.getByRole('link', { name: new RegExp(headline) })
  await expect(whole).toHaveAttribute('href', articlePath)
  const [opened] = await Promise.all([page.waitForEvent('popup'), whole.click()])
  await expect(opened).toHaveURL(articlePath)
  await expect(page).toHaveURL(host)
})

test('the embed of a place opens at that place', async ({ page, baseURL }) => {
  const frame = await openHost(page, '/embed/kerry-russia-syria/homs/', baseURL)
  await expect(frame.getByRole('dialog', { name: 'Homs' })).toBeVisible()
  await frame.getByRole('dialog').getByRole('button', { name: /close/i }).click()
  await expect(frame.getByRole('dialog')).toHaveCount(0)
})

test('the wheel scrolls the page past the map', async ({ page, baseURL }) => {
  const frame = await openHost(page, '/embed/kerry-russia-syria/', baseURL)
  const map = mapIn(frame)
  await expect(map.getByRole('button', { name: 'Tartus' })).toBeVisible()
  const before = await map.getByRole('button', { name: 'Tartus' }).boundingBox()
  await page.mouse.move(300, 400)
  await page.mouse.wheel(0, 120)
  await expect.poll(() => scrolled(page)).toBe(120)
  const after = await map.getByRole('button', { name: 'Tartus' }).boundingBox()
  expect(after?.x).toBe(before?.x)
})

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

  test('one finger scrolls the page past the map', async ({ page, baseURL }) => {
    const frame = await openHost(page, '/embed/kerry-russia-syria/', baseURL)
    await expect(mapIn(frame).getByRole('button', { name: 'Tartus' })).toBeVisible()
    const session = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x: 60, y }] })
    await touch('touchStart', 600)
    for (let y = 590; y >= 450; y -= 10) await touch('touchMove', y)
    await touch('touchEnd')
    await expect.poll(() => scrolled(page)).toBeGreaterThan(100)
  })
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('the frame has the picture, and its markers lead to the full pages', async ({ page }) => {
    await page.goto('/embed/kerry-russia-syria/')
    const tartus = page.getByRole('link', { name: 'Tartus', exact: true }).filter({ visible: true })
    await expect(tartus).toHaveAttribute('href', placePath('tartus'))
    await expect(tartus).toHaveAttribute('target', '_blank')
    await expect(page.getByRole('link', { name: new RegExp(headline) })).toBeVisible()
  })
})

test.describe('where the host of the site sends its files to itself only', () => {
  test.use({
    expectedProblems: /ERR_FAILED/,
  })

  test('the map works on its picture', async ({ page, baseURL }) => {
    await page.route('**/*.pmtiles', (route) => route.abort())
    const frame = await openHost(page, '/embed/kerry-russia-syria/', baseURL)
    await mapIn(frame).getByRole('button', { name: 'Homs' }).click()
    await expect(frame.getByRole('dialog', { name: 'Homs' })).toBeVisible()
    await expect(frame.getByText('Damascus').filter({ visible: true })).toBeVisible()
  })
})
