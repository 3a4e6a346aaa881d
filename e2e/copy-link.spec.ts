import { placePath } from './kerry-story'
import { expect, test } from './test'
import { popup } from './the-map'

test('Copy link writes the absolute address of the place, and says so', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(placePath('tartus'))
  await popup(page, 'Tartus').getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByRole('status')).toHaveText(/copied/i)
  await expect(popup(page, 'Tartus').getByText(/copied/i)).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(new URL(placePath('tartus'), baseURL).href)
})

test('Copy link works by keyboard, and the focus stays', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(placePath('homs'))
  await popup(page, 'Homs').getByRole('button', { name: 'Copy link' }).press('Enter')
  await expect(page.getByRole('status')).toHaveText(/copied/i)
  await expect(popup(page, 'Homs').getByRole('button', { name: /copy|copied/i })).toBeFocused()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(new URL(placePath('homs'), baseURL).href)
})

const refusals = {
  'refuses the clipboard': () => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('Refused', 'NotAllowedError'))
  },
  'has no clipboard': () => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  },
}

for (const [refusal, refuse] of Object.entries(refusals)) {
  test(`where the browser ${refusal}, the address is shown selected`, async ({ page, baseURL }) => {
    await page.addInitScript(refuse)
    await page.goto(placePath('tartus'))
    await popup(page, 'Tartus').getByRole('button', { name: 'Copy link' }).click()
    const address = new URL(placePath('tartus'), baseURL).href
    await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe(address)
    await expect(popup(page, 'Tartus').getByText(/copied/i)).toHaveCount(0)
    await expect(page.getByRole('status')).toHaveText(/select|could not|not copied|by hand/i)
  })
}
