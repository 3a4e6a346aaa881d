import type { Page } from '@playwright/test'
import { articlePath } from './kerry-story'
import { expect, test } from './test'
import { boxOf, dragMap, mapOn, marker, popup, scaleLine } from './the-map'

async function metresOnScale(page: Page): Promise<number> {
  const [, number = '', unit] =
    /([\d,]+)\s(k?m)/.exec((await scaleLine(page, 'metric').textContent()) ?? '') ?? []
  return Number(number.replaceAll(',', '')) * (unit === 'km' ? 1000 : 1)
}

for (const way of ['click', 'Enter'] as const) {
  test(`the zoom buttons bring the map nearer and farther with ${way}`, async ({ page }) => {
    const press = (name: string) => {
      const button = mapOn(page).getByRole('button', { name })
      return way === 'click' ? button.click() : button.press('Enter')
    }
    await page.goto(articlePath)
    await expect(marker(page, 'Tartus')).toBeVisible()
    const before = await metresOnScale(page)
    await press('Zoom in')
    await expect.poll(() => metresOnScale(page)).toBeLessThan(before)
    await press('Zoom out')
    await expect.poll(() => metresOnScale(page)).toBe(before)
    await press('Zoom out')
    await expect.poll(() => metresOnScale(page)).toBeGreaterThan(before)
  })
}

test('the map moves with the mouse, and its markers still open by keyboard', async ({ page }) => {
  await page.goto(articlePath)
  await expect(marker(page, 'Homs')).toBeVisible()
  const before = await boxOf(marker(page, 'Homs'))
  await dragMap(page, { x: 80, y: -60 })
  await expect.poll(async () => (await boxOf(marker(page, 'Homs'))).x).toBeGreaterThan(before.x + 40)
  await marker(page, 'Homs').press('Enter')
  await expect(popup(page, 'Homs')).toBeVisible()
})
