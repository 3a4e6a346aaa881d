import { gzipSync } from 'node:zlib'
import type { Response } from '@playwright/test'
import { articlePath } from './kerry-story'
import { expect, test } from './test'
import { mapOn, marker } from './the-map'

// In bytes after gzip, as most hosts send them. What a slow phone waits for is measured by `npm run bench`; this tells at once what grows.
const LIMITS = { html: 45_000, scriptsUntilMarkers: 210_000, scripts: 235_000, fonts: 85_000 }

const gzipped = async (responses: readonly Response[]) => {
  const bodies = await Promise.all(responses.map((response) => response.body()))
  return bodies.map((body) => gzipSync(body, { level: 9 }).length).reduce((sum, bytes) => sum + bytes, 0)
}

test('the page of an article has its weight, and no more', async ({ page }) => {
  const responses: Response[] = []
  page.on('response', (response) => responses.push(response))
  const [html] = [await page.goto(articlePath)]
  await expect(marker(page, 'Tartus')).toBeVisible()
  await expect(mapOn(page).locator('.leaflet-picture-pane > svg')).toHaveCount(0)
  const ofType = (type: string) => responses.filter((response) => response.request().resourceType() === type)
  const scripts = ofType('script')
  const isOfBasemap = await Promise.all(
    scripts.map(async (script) => (await script.text()).includes('pmtiles')),
  )
  expect(isOfBasemap.filter(Boolean)).toHaveLength(1)
  expect(await gzipped(html ? [html] : [])).toBeLessThan(LIMITS.html)
  expect(await gzipped(scripts.filter((_, index) => !isOfBasemap[index]))).toBeLessThan(
    LIMITS.scriptsUntilMarkers,
  )
  expect(await gzipped(scripts)).toBeLessThan(LIMITS.scripts)
  expect(await gzipped(ofType('font'))).toBeLessThan(LIMITS.fonts)
})
