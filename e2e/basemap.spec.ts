import type { Page } from '@playwright/test'
import { drawnTexts, expectDrawn, recordDrawnTexts } from './drawn-texts'
import { articlePath, placePath } from './kerry-story'
import { expect, test } from './test'
import { mapOn, marker } from './the-map'

/** How bright the middle pixels of the map's canvases are, from 0 to 255. */
function brightnessOfMap(page: Page): Promise<number> {
  return mapOn(page).evaluate((region) => {
    const samples = [...region.querySelectorAll('canvas')].flatMap((canvas) => {
      const pixels = canvas.getContext('2d')?.getImageData(canvas.width / 2, canvas.height / 2, 1, 1).data
      return pixels && pixels[3] === 255 ? [((pixels[0] ?? 0) + (pixels[1] ?? 0) + (pixels[2] ?? 0)) / 3] : []
    })
    return samples.reduce((sum, sample) => sum + sample, 0) / samples.length
  })
}

test('countries and cities have their names on the map', async ({ page }) => {
  await recordDrawnTexts(page)
  await page.goto(articlePath)
  await expectDrawn(page, ['syria', 'lebanon', 'damascus', 'beirut', 'hama'])
})

test('a city that has a marker is not named twice', async ({ page }) => {
  await recordDrawnTexts(page)
  await page.goto(articlePath)
  await expect(marker(page, 'Homs')).toBeVisible()
  // Their neighbours are drawn, so the tiles that they lie in are.
  await expectDrawn(page, ['hama', 'tripoli', 'baniyas', 'al qusayr'])
  const drawn = await drawnTexts(page)
  for (const name of ['homs', 'tartus', 'tartouss', 'syrian airfield']) expect(drawn).not.toContain(name)
})

test('New York is not named twice, and its neighbours are named', async ({ page }) => {
  await recordDrawnTexts(page)
  await page.goto(placePath('new-york'))
  await expectDrawn(page, ['staten island', 'philadelphia', 'trenton'])
  const drawn = await drawnTexts(page)
  expect(drawn).not.toContain('new york')
  expect(drawn).not.toContain('new york city')
})

test('the background of the map is read in byte ranges from this site', async ({ page, baseURL }) => {
  const ranges: string[] = []
  page.on('request', (request) => {
    const range = request.headers().range
    if (range) ranges.push(new URL(request.url()).origin)
  })
  await recordDrawnTexts(page)
  await page.goto(articlePath)
  await expectDrawn(page, ['damascus'])
  expect(new Set(ranges)).toEqual(new Set([new URL(baseURL ?? '').origin]))
})

test('in the dark the map is dark', async ({ page }) => {
  await recordDrawnTexts(page)
  await page.goto(articlePath)
  await expectDrawn(page, ['damascus'])
  expect(await brightnessOfMap(page)).toBeGreaterThan(200)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(() => brightnessOfMap(page)).toBeLessThan(60)
  await page.reload()
  await expectDrawn(page, ['damascus'])
  expect(await brightnessOfMap(page)).toBeLessThan(60)
})
