import type { Page } from '@playwright/test'
import { articlePath } from './kerry-story'
import { expect, test } from './test'
import { mapOn, marker, pointer, scaleLine } from './the-map'

/** How many scales the map goes through on its way to New York: a flight zooms out and in again. */
async function scalesOnTheWay(page: Page): Promise<number> {
  await page.goto(articlePath)
  await expect(pointer(page, 'New York')).toBeVisible()
  const seen = await scaleLine(page, 'metric').evaluateHandle((line) => {
    const texts = new Set([line.textContent])
    new MutationObserver(() => texts.add(line.textContent)).observe(line, {
      characterData: true,
      childList: true,
    })
    return texts
  })
  await pointer(page, 'New York').click()
  await expect(marker(page, 'New York')).toBeFocused()
  return seen.evaluate((texts) => texts.size)
}

test.describe('where a reader did not ask for less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } })

  test('the map flies to New York', async ({ page }) => {
    expect(await scalesOnTheWay(page)).toBeGreaterThan(2)
  })
})

test.describe('where a reader asked for less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('the map is at New York without a flight', async ({ page }) => {
    expect(await scalesOnTheWay(page)).toBeLessThanOrEqual(2)
  })

  test('nothing on the page is animated', async ({ page }) => {
    await page.goto(articlePath)
    await marker(page, 'Homs').press('Enter')
    await expect(page.getByRole('dialog')).toBeVisible()
    await mapOn(page).getByRole('button', { name: 'Zoom in' }).click()
    const running = await page.evaluate(() =>
      document
        .getAnimations()
        .filter((animation) => Number(animation.effect?.getComputedTiming().duration) > 1)
        .map((animation) =>
          animation instanceof CSSTransition ? animation.transitionProperty : animation.id,
        ),
    )
    expect(running).toEqual([])
  })
})
