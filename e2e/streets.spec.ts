import type { Page, Request } from '@playwright/test'
import { articlePath, placePath } from './kerry-story'
import { expect, test } from './test'
import { boxOf, expectFocusIn, mapOn, marker, popup, scaleLine } from './the-map'

const tileSite = 'https://tile.openstreetmap.org'
const failure = "The streets did not come. The map below is Dateline's own."

const layersButton = (page: Page) => mapOn(page).getByRole('button', { name: 'Map layers' })
const panel = (page: Page) => mapOn(page).getByRole('group', { name: 'Map layers' })
const streets = (page: Page) => panel(page).getByRole('checkbox', { name: 'Streets (OpenStreetMap)' })
const zoomIn = (page: Page) => mapOn(page).getByRole('button', { name: 'Zoom in' })
const note = (page: Page) => mapOn(page).getByText(failure).and(page.locator(':not([role="status"])'))
const streetsCredit = (page: Page) =>
  mapOn(page).getByRole('link', { name: '© OpenStreetMap contributors', exact: true })

/** Answers for the other site, and returns the list that what it was asked for is added to. */
async function answerForTileSite(page: Page): Promise<Request[]> {
  const asked: Request[] = []
  await page.route(`${tileSite}/**`, (route) => {
    asked.push(route.request())
    return route.fulfill({
      contentType: 'image/svg+xml',
      body: '<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"><path d="M0 0h256v256H0z" fill="#0f0"/></svg>',
    })
  })
  return asked
}

async function openArticle(page: Page) {
  await page.goto(articlePath)
  await expect(marker(page, 'Tartus')).toBeVisible()
}

async function turnStreets(page: Page, to: 'on' | 'off') {
  await layersButton(page).click()
  await streets(page).setChecked(to === 'on')
  await page.keyboard.press('Escape')
  await expect(panel(page)).toHaveCount(0)
}

/** How many pictures of streets are to be seen. */
const streetPictures = (page: Page) =>
  mapOn(page).evaluate(
    (region, site) =>
      [...region.querySelectorAll('img')].filter(
        (image) =>
          image.src.startsWith(site) &&
          image.naturalWidth > 0 &&
          image.checkVisibility({ visibilityProperty: true }),
      ).length,
    tileSite,
  )

test('nothing is asked of another site before a reader chooses streets, also not by looking', async ({
  page,
}) => {
  await openArticle(page)
  await layersButton(page).click()
  await expect(streets(page)).not.toBeChecked()
  await expect(streets(page)).toHaveAccessibleDescription(
    'Loads pictures from tile.openstreetmap.org, another site, which sees your address.',
  )
  await page.keyboard.press('Escape')
  await zoomIn(page).click()
  await expect(streetsCredit(page)).toHaveCount(0)
  await page.waitForLoadState('networkidle')
})

test.describe('a reader who turns streets on', () => {
  test.use({ allowedOrigin: tileSite })

  test('gets them from the address that is set, which is told this site and no page of it', async ({
    page,
    baseURL,
  }) => {
    const asked = await answerForTileSite(page)
    await openArticle(page)
    await turnStreets(page, 'on')
    await expect.poll(() => streetPictures(page)).toBeGreaterThan(3)
    for (const request of asked) {
      expect(request.url()).toMatch(/^https:\/\/tile\.openstreetmap\.org\/\d+\/\d+\/\d+\.png$/)
      expect((await request.allHeaders()).referer).toBe(`${baseURL}/`)
    }
  })

  test('sees whose they are while they are on', async ({ page }) => {
    await answerForTileSite(page)
    await openArticle(page)
    await turnStreets(page, 'on')
    await expect(streetsCredit(page)).toHaveAttribute('href', 'https://www.openstreetmap.org/copyright')
    await expect(mapOn(page)).toContainText('GeoNames CC BY 4.0')
    await turnStreets(page, 'off')
    await expect(streetsCredit(page)).toHaveCount(0)
    expect(await streetPictures(page)).toBe(0)
  })

  test('comes nearer with them, and is taken back where they are turned off', async ({ page }) => {
    await answerForTileSite(page)
    await openArticle(page)
    while ((await zoomIn(page).getAttribute('aria-disabled')) === 'false') await zoomIn(page).click()
    const nearest = await scaleLine(page, 'metric').textContent()
    await turnStreets(page, 'on')
    for (let step = 10; step < 18; step++) {
      await expect(zoomIn(page)).toHaveAttribute('aria-disabled', 'false')
      await zoomIn(page).click()
    }
    await expect(zoomIn(page)).toHaveAttribute('aria-disabled', 'true')
    await expect(scaleLine(page, 'metric')).toHaveText(/^\d\d\sm$/)
    await turnStreets(page, 'off')
    await expect(scaleLine(page, 'metric')).toHaveText(nearest ?? '')
    await expect(zoomIn(page)).toHaveAttribute('aria-disabled', 'true')
  })

  test('keeps them for the visit, on every page, and has none in the next', async ({ page, context }) => {
    const asked = await answerForTileSite(page)
    await openArticle(page)
    await turnStreets(page, 'on')
    await expect.poll(() => streetPictures(page)).toBeGreaterThan(3)
    await page.reload()
    await expect.poll(() => streetPictures(page)).toBeGreaterThan(3)
    await page.goto('/')
    await expect.poll(() => streetPictures(page)).toBeGreaterThan(3)
    await layersButton(page).click()
    await expect(streets(page)).toBeChecked()

    const before = asked.length
    const nextVisit = await context.newPage()
    await openArticle(nextVisit)
    await layersButton(nextVisit).click()
    await expect(streets(nextVisit)).not.toBeChecked()
    expect(await streetPictures(nextVisit)).toBe(0)
    expect(asked).toHaveLength(before)
  })

  test('turned off, they stay off after a reload', async ({ page }) => {
    const asked = await answerForTileSite(page)
    await openArticle(page)
    await turnStreets(page, 'on')
    await expect.poll(() => streetPictures(page)).toBeGreaterThan(3)
    await turnStreets(page, 'off')
    const before = asked.length
    await page.reload()
    await expect(marker(page, 'Tartus')).toBeVisible()
    await page.waitForLoadState('networkidle')
    expect(asked).toHaveLength(before)
  })

  test('opens markers on them as on the map below', async ({ page }) => {
    await answerForTileSite(page)
    await openArticle(page)
    await turnStreets(page, 'on')
    await expect.poll(() => streetPictures(page)).toBeGreaterThan(3)
    await marker(page, 'Homs').click()
    await expect(popup(page, 'Homs')).toBeVisible()
    await expect(page).toHaveURL(placePath('homs'))
  })
})

test.describe('where the streets do not come', () => {
  test.use({ allowedOrigin: tileSite, expectedProblems: /ERR_FAILED|ERR_INTERNET_DISCONNECTED/ })

  test('the map says so, to the eye and the ear, and keeps its own ground until they come', async ({
    page,
  }) => {
    await openArticle(page)
    const canvases = await mapOn(page).locator('canvas').count()
    await turnStreets(page, 'on')
    await expect(note(page)).toBeVisible()
    await expect(page.getByRole('status')).toHaveText(failure)
    expect(await mapOn(page).locator('canvas').count()).toBeGreaterThanOrEqual(canvases)
    expect(await streetPictures(page)).toBe(0)
    await expect(marker(page, 'Tartus')).toBeVisible()

    await answerForTileSite(page)
    await zoomIn(page).click()
    await expect(note(page)).toHaveCount(0)
    await expect(page.getByRole('status')).toHaveText('')
    await expect.poll(() => streetPictures(page)).toBeGreaterThan(3)
  })

  test('turning them off takes the note away', async ({ page }) => {
    await openArticle(page)
    await turnStreets(page, 'on')
    await expect(note(page)).toBeVisible()
    await turnStreets(page, 'off')
    await expect(note(page)).toHaveCount(0)
  })

  test('they are asked for again as soon as the browser is online', async ({ page, context }) => {
    await openArticle(page)
    await context.setOffline(true)
    await turnStreets(page, 'on')
    await expect(note(page)).toBeVisible()
    await answerForTileSite(page)
    await context.setOffline(false)
    await expect.poll(() => streetPictures(page)).toBeGreaterThan(3)
    await expect(note(page)).toHaveCount(0)
  })
})

test.describe('the panel of layers', () => {
  test.use({ allowedOrigin: tileSite })

  test('opens, is used and closes by keyboard, and the toolbar stays one Tab stop', async ({ page }) => {
    await answerForTileSite(page)
    await openArticle(page)
    await zoomIn(page).focus()
    await page.keyboard.press('ArrowUp')
    await expect(layersButton(page)).toBeFocused()
    await expect(layersButton(page)).toHaveAttribute('aria-expanded', 'false')
    await page.keyboard.press('Enter')
    await expect(layersButton(page)).toHaveAttribute('aria-expanded', 'true')
    await page.keyboard.press('Tab')
    await expect(streets(page)).toBeFocused()
    await page.keyboard.press('Space')
    await expect(streets(page)).toBeChecked()
    await page.keyboard.press('Escape')
    await expect(panel(page)).toHaveCount(0)
    await expect(layersButton(page)).toBeFocused()
    await page.keyboard.press('Shift+Tab')
    await expect(mapOn(page).getByRole('toolbar')).toBeVisible()
    await expect
      .poll(() =>
        mapOn(page)
          .getByRole('toolbar')
          .evaluate((bar) => bar.contains(document.activeElement)),
      )
      .toBe(false)
  })

  test('Escape closes it, and an open popup only the next time', async ({ page }) => {
    await page.goto(placePath('homs'))
    await expect(popup(page, 'Homs')).toBeVisible()
    await layersButton(page).click()
    await page.keyboard.press('Escape')
    await expect(panel(page)).toHaveCount(0)
    await expect(layersButton(page)).toBeFocused()
    await expect(popup(page, 'Homs')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(popup(page, 'Homs')).toHaveCount(0)
  })

  for (const way of ['a click elsewhere', 'the focus elsewhere', 'its button'] as const) {
    test(`${way} closes it`, async ({ page }) => {
      await openArticle(page)
      await layersButton(page).click()
      await expect(panel(page)).toBeVisible()
      if (way === 'a click elsewhere') await page.getByRole('heading', { level: 1 }).click()
      else if (way === 'the focus elsewhere') await marker(page, 'Tartus').focus()
      else await layersButton(page).click()
      await expect(panel(page)).toHaveCount(0)
      await expect(layersButton(page)).toHaveAttribute('aria-expanded', 'false')
    })
  }

  // On the lower one a popup is a sheet over the whole map, with its controls.
  for (const [viewport, isSheet] of [
    [{ width: 320, height: 568 }, false],
    [{ width: 568, height: 320 }, true],
  ] as const)
    test.describe(`on a screen of ${viewport.width} by ${viewport.height}`, () => {
      test.use({ viewport })

      test(`lies within the map, ${isSheet ? 'once its popup is closed' : 'over its popup'}`, async ({
        page,
      }) => {
        await page.goto(placePath('homs'))
        await expect(popup(page, 'Homs')).toBeVisible()
        if (isSheet) await popup(page, 'Homs').getByRole('button', { name: 'Close' }).click()
        await layersButton(page).click()
        const [outer, inner] = [await boxOf(mapOn(page)), await boxOf(panel(page))]
        expect(inner.x).toBeGreaterThanOrEqual(outer.x)
        expect(inner.y).toBeGreaterThanOrEqual(outer.y)
        expect(inner.x + inner.width).toBeLessThanOrEqual(outer.x + outer.width)
        expect(inner.y + inner.height).toBeLessThanOrEqual(outer.y + outer.height)
        expect(await panel(page).evaluate((box) => box.scrollHeight - box.clientHeight)).toBe(0)
        await streets(page).click({ trial: true })
        await expectFocusIn(mapOn(page).getByRole('toolbar'))
      })
    })

  test('with streets on, the map is still crossed with at most five Tab stops', async ({ page }) => {
    await answerForTileSite(page)
    await openArticle(page)
    await turnStreets(page, 'on')
    // The last stop before the map.
    await page.getByRole('banner').getByRole('link').last().focus()
    const stops = new Set<number>()
    for (let press = 1; press < 20; press++) {
      await page.keyboard.press('Tab')
      if (!(await mapOn(page).evaluate((map) => map.contains(document.activeElement)))) break
      stops.add(press)
    }
    expect(stops.size).toBeGreaterThan(0)
    expect(stops.size).toBeLessThanOrEqual(5)
  })
})

for (const [frames, sandbox, offers] of [
  ['a sandboxed frame', 'sandbox="allow-scripts"', false],
  ['a frame that is not sandboxed', '', true],
] as const)
  test(`${frames} ${offers ? 'offers' : 'does not offer'} streets: their site ${offers ? 'is' : 'would not be'} told where they are shown`, async ({
    page,
    baseURL,
  }) => {
    await page.route('/host.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<iframe title="framed" ${sandbox} src="${baseURL}/embed/kerry-russia-syria/" width="800" height="600"></iframe>`,
      }),
    )
    await page.goto('/host.html')
    const frame = page.frameLocator('iframe')
    await expect(frame.getByRole('button', { name: 'Zoom in' })).toBeVisible()
    await expect(frame.getByRole('button', { name: 'Map layers' })).toHaveCount(offers ? 1 : 0)
  })
