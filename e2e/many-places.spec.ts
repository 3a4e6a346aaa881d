import type { Locator, Page } from '@playwright/test'
import { PLACES_NEARBY } from '../lib/map/place-view'
import { subFolderSite } from '../scripts/sub-folder-site'
import { secondSiteOrigin, secondSitePath } from './second-site'
import { expect, test } from './test'
import { boxOf, expectFocusIn, mapOn, marker, popup } from './the-map'

// An invented article of more than a hundred places, most of them in a few towns: more than a map has room for, and than the page of each
// place shows.

test.use({ baseURL: secondSiteOrigin })

const { places } = subFolderSite.manyPlaces
const path = secondSitePath(`/articles/${subFolderSite.manyPlaces.slug}/`)

const screens = {
  phone: { width: 390, height: 844 },
  tablet: { width: 820, height: 1180 },
  desktop: { width: 1280, height: 800 },
}

const clusters = (page: Page): Locator =>
  mapOn(page).getByRole('button', { name: /^\d+ places around (?!.*out of view)/ })

const namesOf = (things: Locator) =>
  things.evaluateAll((elements) => elements.map((element) => element.getAttribute('aria-label') ?? ''))

const linkInText = (page: Page, name: string) =>
  page.getByRole('main').getByRole('link', { name, exact: true }).first()

/** How many places the markers and pointers of the map stand for. */
async function placesOnMap(page: Page): Promise<number> {
  const names = await namesOf(mapOn(page).locator('button[data-place]').filter({ visible: true }))
  return names.reduce((sum, name) => sum + Number(/^(\d+) places/.exec(name)?.[1] ?? 1), 0)
}

const focusedName = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')

test('where there is no room, markers say how many places they stand for, and none is lost', async ({
  page,
}) => {
  for (const viewport of Object.values(screens)) {
    await page.setViewportSize(viewport)
    await page.goto(path)
    await expect(clusters(page).first()).toBeVisible()
    const names = await namesOf(clusters(page))
    expect(new Set(names).size).toBe(names.length)
    await mapOn(page).getByRole('button', { name: 'Show the whole story' }).click()
    await expect.poll(() => placesOnMap(page)).toBe(places)
  }
})

test('a click comes nearer until a place can be opened', async ({ page }) => {
  await page.goto(path)
  const cluster = () => mapOn(page).getByRole('button', { name: /^\d+ places around Testville 1$/ })
  const countIn = async () => Number.parseInt((await namesOf(cluster()))[0] ?? '1', 10)
  await expect(cluster()).toBeVisible()
  let count = await countIn()
  while (await cluster().count()) {
    await cluster().click()
    await expect.poll(countIn).toBeLessThan(count)
    count = await countIn()
  }
  await marker(page, 'Testville 1').click()
  await expect(popup(page, 'Testville 1')).toBeVisible()
})

test('the keyboard opens clusters down to a place, and the focus goes along', async ({ page }) => {
  await page.goto(path)
  await clusters(page).first().focus()
  const seen: string[] = []
  for (let presses = 0; presses < 6 && !seen.includes('Testville 1'); presses++) {
    await page.keyboard.press(presses % 2 ? 'Space' : 'Enter')
    await expect.poll(() => focusedName(page)).not.toBe(seen.at(-1) ?? 'none')
    await expect.poll(() => focusedName(page)).toMatch(/Testville 1$/)
    await expect(page.locator(':focus')).toBeVisible()
    seen.push(await focusedName(page))
  }
  await expect(marker(page, 'Testville 1')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(popup(page, 'Testville 1')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(popup(page, 'Testville 1')).toHaveCount(0)
  await expect(marker(page, 'Testville 1')).toBeFocused()
})

test('five Tab stops cross the map, and the arrow keys go to what can be seen', async ({ page }) => {
  await page.goto(path)
  await expect(clusters(page).first()).toBeVisible()
  // The last stop before the map.
  await page.getByRole('banner').getByRole('link').last().focus()
  let stops = 0
  for (; stops < 7; stops++) {
    await page.keyboard.press('Tab')
    if (!(await mapOn(page).evaluate((map) => map.contains(document.activeElement)))) break
    await expect(page.locator(':focus')).toBeVisible()
  }
  expect(stops).toBeGreaterThan(2)
  expect(stops).toBeLessThanOrEqual(5)
  await expectFocusIn(page.getByRole('main'))

  await mapOn(page).getByRole('button', { name: 'Zoom in' }).click()
  await clusters(page).first().focus()
  for (const key of ['End', 'ArrowLeft', 'ArrowLeft', 'Home', ...Array(8).fill('ArrowRight')]) {
    const before = await focusedName(page)
    await page.keyboard.press(key)
    await expect.poll(() => focusedName(page), key).not.toBe(before)
    await expect(page.locator(':focus')).toHaveAttribute('data-place', /\/articles\//)
    await expect(page.locator(':focus')).toBeVisible()
    expect(await page.locator(':focus').evaluate((element) => getComputedStyle(element).opacity)).toBe('1')
  }
})

test('a focused place that is zoomed out of goes into a cluster with the focus on it', async ({ page }) => {
  await page.goto(path)
  await expect(clusters(page).first()).toBeVisible()
  await linkInText(page, 'Sampleton 8').click()
  await popup(page, 'Sampleton 8').getByRole('button', { name: 'Close' }).press('Enter')
  await expect(marker(page, 'Sampleton 8')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect.poll(() => focusedName(page)).toMatch(/^\d+ places around/)
  await expect(page.locator(':focus')).toBeVisible()
})

test('a place is opened from the text; its own marker is there beside the rest of its cluster, and Back undoes it', async ({
  page,
}) => {
  await page.goto(path)
  await expect(clusters(page).first()).toBeVisible()
  const before = await namesOf(clusters(page))
  await linkInText(page, 'Sampleton 8').click()
  await expect(page).toHaveURL(`${path}sampleton-8/`)
  await expect(popup(page, 'Sampleton 8')).toBeVisible()
  await expect(marker(page, 'Sampleton 8')).toBeVisible()
  const countsOf = (names: readonly string[]) =>
    names.map((name) => Number.parseInt(name, 10)).reduce((sum, count) => sum + count, 0)
  await expect.poll(async () => countsOf(await namesOf(clusters(page)))).toBe(countsOf(before) - 1)
  await page.goBack()
  await expect(page).toHaveURL(path)
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('the page of a place has a map of those around it, which says so, and leads to that of all', async ({
  page,
}) => {
  await page.goto(`${path}sampleton-8/`)
  await expect(popup(page, 'Sampleton 8')).toBeVisible()
  await expect(marker(page, 'Sampleton 8')).toBeVisible()
  await expect(mapOn(page)).toHaveAccessibleName(new RegExp(`^Map of ${PLACES_NEARBY} places of`))
  const nearest = page.getByRole('region', { name: 'Distance to the other places' }).getByRole('link')
  for (const name of await nearest.allTextContents())
    await expect(mapOn(page).getByRole('button', { name: new RegExp(`^${name}\\b`) }), name).toHaveCount(1)
  await popup(page, 'Sampleton 8').getByRole('button', { name: 'Close' }).click()
  await expect(page).toHaveURL(path)
  await mapOn(page).getByRole('button', { name: 'Show the whole story' }).click()
  await expect.poll(() => placesOnMap(page)).toBe(places)
})

test('pointing at a place in the text lights up the cluster that it is in', async ({ page }) => {
  await page.goto(path)
  const lit = mapOn(page).locator('button[data-lit]')
  await expect(clusters(page).first()).toBeVisible()
  await expect(lit).toHaveCount(0)
  await linkInText(page, 'Testville 1').hover()
  await expect(lit).toHaveAccessibleName(/^\d+ places around Testville 1$/)
})

test('the picture has the same clusters where the map has them', async ({ page, browser, baseURL }) => {
  for (const viewport of [screens.phone, screens.desktop]) {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport })
    const picture = await context.newPage()
    await picture.goto(new URL(path, baseURL).href)
    await page.setViewportSize(viewport)
    await page.goto(path)
    await expect(clusters(page).first()).toBeVisible()
    const drawn = mapOn(picture)
      .getByRole('link', { name: /^\d+ places around (?!.*out of view)/ })
      .filter({ visible: true })
    const names = await namesOf(drawn)
    expect(names).toEqual(await namesOf(clusters(page)))
    for (const name of names) {
      const [there, here] = await Promise.all([
        boxOf(
          drawn
            .and(mapOn(picture).getByRole('link', { name, exact: true }))
            .locator('circle')
            .last(),
        ),
        boxOf(marker(page, name).locator('circle').last()),
      ])
      expect(Math.abs(there.x + there.width / 2 - here.x - here.width / 2), name).toBeLessThanOrEqual(2)
      expect(Math.abs(there.y + there.height / 2 - here.y - here.height / 2), name).toBeLessThanOrEqual(2)
    }
    await context.close()
  }
})
