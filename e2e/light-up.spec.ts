import type { Locator } from '@playwright/test'
import { articlePath } from './kerry-story'
import { expect, test } from './test'
import { marker } from './the-map'

/** All that a reader sees of a thing and its parts: their computed styles. */
function look(thing: Locator): Promise<string> {
  return thing.evaluate((element) =>
    [element, ...element.querySelectorAll('*')]
      .flatMap((part) => [null, '::before', '::after'].map((pseudo) => getComputedStyle(part, pseudo)))
      .map((style) => Array.from(style, (name) => style.getPropertyValue(name)).join())
      .join('\n'),
  )
}

test.beforeEach(async ({ page }) => {
  await page.goto(articlePath)
  await expect(marker(page, 'Tartus')).toBeVisible()
})

for (const way of ['pointing at', 'focusing'] as const) {
  test(`${way} a place in the text lights up its marker, and no other`, async ({ page }) => {
    const dark = await look(marker(page, 'Tartus'))
    const other = await look(marker(page, 'Homs'))
    const link = page.getByRole('main').getByRole('blockquote').getByRole('link', { name: 'Tartus' })
    if (way === 'focusing') await link.focus()
    else await link.hover()
    await expect.poll(() => look(marker(page, 'Tartus'))).not.toBe(dark)
    expect(await look(marker(page, 'Homs'))).toBe(other)

    if (way === 'focusing') await link.blur()
    else await page.getByRole('heading', { level: 1 }).hover()
    await expect.poll(() => look(marker(page, 'Tartus'))).toBe(dark)
  })

  test(`${way} a marker lights up its place in the text, and no other`, async ({ page }) => {
    const sentence = page.getByRole('main').getByRole('blockquote').filter({ hasText: 'Tartus' })
    const link = sentence.getByRole('link', { name: 'Tartus' })
    const dark = await look(link)
    const other = await look(sentence.getByRole('link', { name: 'Homs' }))
    if (way === 'focusing') await marker(page, 'Tartus').focus()
    else await marker(page, 'Tartus').hover()
    await expect.poll(() => look(link)).not.toBe(dark)
    expect(await look(sentence.getByRole('link', { name: 'Homs' }))).toBe(other)

    if (way === 'focusing') await marker(page, 'Tartus').blur()
    else await page.getByRole('heading', { level: 1 }).hover()
    await expect.poll(() => look(link)).toBe(dark)
  })
}
