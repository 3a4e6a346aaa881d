import { articlePath } from './kerry-story'
import { expect, test } from './test'

for (const { of, selector } of [
  { of: 'the page', selector: 'body' },
  { of: 'quotations', selector: 'blockquote' },
])
  test(`letters of Turkish, and of Arabic in Latin letters, come with the first font of ${of}, before its fallbacks`, async ({
    page,
  }) => {
    await page.goto(articlePath)
    const pieces = await page
      .locator(selector)
      .first()
      .evaluate(async (element) => {
        const [first = ''] = getComputedStyle(element)
          .fontFamily.split(',')
          .filter((family) => family !== 'naskh')
        const faces = await document.fonts.load(`12px ${first}`, 'AİḨ')
        return faces.map(({ status, unicodeRange }) => ({ status, unicodeRange }))
      })
    expect(new Set(pieces.map(({ unicodeRange }) => unicodeRange)).size).toBe(3)
    expect(pieces.map(({ status }) => status)).toEqual(['loaded', 'loaded', 'loaded'])
  })

test('Arabic has a font of its own before the Latin ones, whose fallbacks have Arabic too', async ({
  page,
}) => {
  await page.goto(articlePath)
  const families = await page
    .locator('blockquote')
    .first()
    .evaluate((element) => getComputedStyle(element).fontFamily.split(', '))
  expect(families[0]).toBe('naskh')
  const ranges = await page.evaluate(() =>
    [...document.fonts].filter(({ family }) => family === 'naskh').map(({ unicodeRange }) => unicodeRange),
  )
  expect(ranges).toEqual([expect.stringMatching(/^U\+600-/), expect.stringMatching(/^U\+600-/)])
})
