import type { Page } from '@playwright/test'
import { expectFocusInSight } from './focus'
import { focusOn } from './focus-on'
import { articlePath, placePath } from './kerry-story'
import { secondSiteOrigin, secondSitePath } from './second-site'
import { expect, test } from './test'
import { expectFocusIn, mapOn, marker, pointer, popup } from './the-map'

// The keyboard's focus: never lost, never on what cannot be seen. WCAG 2.2: 2.4.3, 2.4.7, 2.4.11.

const SCREENS = {
  desktop: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
  'a page zoomed to 400%': { width: 320, height: 256 },
}

const control = (page: Page, name: string) => mapOn(page).getByRole('button', { name })

/** Presses Tab from the top of the page to its end; gives how many of the stops were in the map. */
async function tabThrough(page: Page): Promise<number> {
  await page.evaluate(() => {
    ;(document.activeElement as HTMLElement | null)?.blur()
    window.getSelection()?.removeAllRanges()
  })
  await page.getByRole('link', { name: /skip.*map/i }).focus()
  let stops = 0
  for (let presses = 0; presses < 120; presses++) {
    const { thing } = await focusOn(page)
    if (thing === 'nothing') return stops
    await expectFocusInSight(page, `Tab to ${thing}`)
    if (await mapOn(page).evaluate((map) => map.contains(document.activeElement))) stops++
    await page.keyboard.press('Tab')
  }
  throw new Error('The page has no end.')
}

for (const [screen, viewport] of Object.entries(SCREENS))
  test(`Tab goes through all of a page, and each stop is in sight: ${screen}`, async ({ page }) => {
    await page.setViewportSize(viewport)
    for (const path of [articlePath, placePath('tartus')]) {
      await page.goto(path)
      await expect(marker(page, 'Tartus').or(popup(page, 'Tartus')).first()).toBeVisible()
      const stops = await tabThrough(page)
      expect(stops).toBeGreaterThan(1)
      if (path === articlePath) expect(stops).toBeLessThanOrEqual(5)
    }
  })

for (const [screen, viewport] of Object.entries(SCREENS))
  test(`whatever a reader does on the map, the focus stays in sight: ${screen}`, async ({ page }) => {
    await page.setViewportSize(viewport)
    await page.goto(articlePath)
    await marker(page, 'Homs').press('Enter')
    await expectFocusIn(popup(page, 'Homs'))
    await expectFocusInSight(page, 'opening a popup')
    await page.keyboard.press('Escape')
    await expect(popup(page, 'Homs')).toHaveCount(0)
    await expect(marker(page, 'Homs')).toBeFocused()
    await expectFocusInSight(page, 'closing a popup by Escape')
    await page.keyboard.press('Enter')
    await popup(page, 'Homs').getByRole('button', { name: 'Close' }).press('Enter')
    await expect(marker(page, 'Homs')).toBeFocused()
    await expectFocusInSight(page, 'closing a popup by its button')

    await pointer(page, 'New York').press('Enter')
    await expect(marker(page, 'New York')).toBeFocused()
    await expectFocusInSight(page, 'following a pointer')
    await page.keyboard.press('End')
    await expect(pointer(page, 'Tartus')).toBeFocused()
    await expectFocusInSight(page, 'going to a place out of view')

    for (const name of ['Show the whole story', 'Zoom out', 'Zoom in']) {
      for (let press = 0; press < (name === 'Zoom in' ? 14 : 3); press++)
        await control(page, name).press('Enter')
      await expect(control(page, name)).toBeFocused()
      await expectFocusInSight(page, name)
    }
    await control(page, 'Map layers').press('Enter')
    await page.keyboard.press('Tab')
    await expect(mapOn(page).getByRole('checkbox')).toBeFocused()
    await expectFocusInSight(page, 'opening the layers')
    await page.keyboard.press('Escape')
    await expect(control(page, 'Map layers')).toBeFocused()
    await expectFocusInSight(page, 'closing the layers')
  })

test('Back gives the focus to the link that was followed', async ({ page }) => {
  await page.goto(articlePath)
  const links = page.getByRole('main').getByRole('blockquote').getByRole('link', { name: /Syria/ })
  const followed = links.last()
  const name = await followed.textContent()
  await followed.press('Enter')
  await expect(page.getByRole('main').getByRole('heading', { level: 1, name: name ?? '' })).toBeFocused()
  await page.goBack()
  await expect(followed).toBeFocused()
  await expectFocusInSight(page, 'Back')
  await page.goForward()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test.describe('among twenty-eight places, twenty of them at one spot', () => {
  test.use({ baseURL: secondSiteOrigin })

  for (const [screen, viewport] of Object.entries(SCREENS))
    test(`the arrow keys go to each, in sight, and five Tab stops cross the map: ${screen}`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport)
      await page.goto(secondSitePath('/articles/twenty-at-one-position/'))
      const stack = mapOn(page).getByRole('button', { name: '20 places at one spot' })
      await stack.press('Enter')
      await expect(marker(page, 'North Gate')).toBeFocused()
      const met = new Set<string>()
      for (let presses = 0; presses < 40; presses++) {
        await expectFocusInSight(page, `arrow key ${presses}`)
        met.add((await focusOn(page)).thing)
        await page.keyboard.press('ArrowRight')
      }
      expect(met.size).toBeGreaterThanOrEqual(20)
      expect(await tabThrough(page)).toBeLessThanOrEqual(5)
    })
})
