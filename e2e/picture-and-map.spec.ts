import { createCanvas, loadImage } from '@napi-rs/canvas'
import type { Browser, Locator, Page } from '@playwright/test'
import { mapThemes } from '../lib/map-theme'
import { expectDrawn, recordDrawnTexts } from './drawn-texts'
import { articlePath, placePath } from './kerry-story'
import { expect, test } from './test'
import { boxOf, mapOn, marker, pointer, scaleLine } from './the-map'

// The picture and the interactive map of the same view, laid over each other: coast, borders and markers lie within two pixels.

/** As far as an eye does not see a jump, in CSS pixels. */
const CLOSE = 2

const screens = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1440, height: 900 },
  'an odd size': { width: 1001, height: 701 },
}

for (const [screen, viewport] of Object.entries(screens)) {
  for (const path of [articlePath, placePath('homs')]) {
    test(`on ${screen}, the map of ${path} is where its picture was`, async ({ page, browser, baseURL }) => {
      const picture = await openWithoutScripts(browser, new URL(path, baseURL).href, viewport)
      await page.setViewportSize(viewport)
      await recordDrawnTexts(page)
      await page.goto(path)
      await expectDrawn(page, ['tripoli', 'baniyas'])
      // The popup may have to move the map; closed, the map is where it opened.
      if (path !== articlePath) await goBackToTheFrame(page)

      for (const name of ['Syrian airfield, inferred', 'Homs', 'Tartus']) {
        const drawn = await centerOf(
          picture
            .getByRole('region')
            .getByRole('link', { name, exact: true })
            .filter({ visible: true })
            .locator('circle')
            .first(),
        )
        const live = await centerOf(marker(page, name).locator('circle').first())
        expect(Math.hypot(drawn.x - live.x, drawn.y - live.y), name).toBeLessThanOrEqual(CLOSE)
      }
      await picture.context().close()
    })
  }
}

test('the pointer stays where it was on the picture', async ({ page, browser, baseURL }) => {
  for (const viewport of Object.values(screens)) {
    const picture = await openWithoutScripts(browser, new URL(articlePath, baseURL).href, viewport)
    await page.setViewportSize(viewport)
    await page.goto(articlePath)
    const drawn = await boxOf(
      picture
        .getByRole('region')
        .getByRole('link', { name: /out of view/ })
        .filter({ visible: true }),
    )
    const live = await boxOf(pointer(page, 'New York'))
    for (const side of ['x', 'y', 'width', 'height'] as const)
      expect(Math.abs(drawn[side] - live[side]), side).toBeLessThanOrEqual(CLOSE)
    await picture.context().close()
  }
})

test('coast and borders of the map lie on those of the picture', async ({ page, browser, baseURL }) => {
  const viewport = screens.desktop
  const picture = await openWithoutScripts(browser, new URL(articlePath, baseURL).href, viewport)
  await page.setViewportSize(viewport)
  await recordDrawnTexts(page)
  await page.goto(articlePath)
  await expectDrawn(page, ['tripoli', 'baniyas', 'damascus'])
  // The picture has no controls: what lies under them is left out.
  const controls = await Promise.all(
    [mapOn(page).getByRole('toolbar'), scaleLine(page, 'metric'), scaleLine(page, 'imperial')].map(boxOf),
  )
  const isClear = (pixel: number) => {
    const [x, y] = [pixel % viewport.width, Math.floor(pixel / viewport.width)]
    return controls.every(
      (box) => x < box.x - 20 || x > box.x + box.width + 20 || y < box.y - 20 || y > box.y + box.height + 20,
    )
  }
  const drawn = (await linesOn(picture)).filter(isClear)
  const live = (await linesOn(page)).filter(isClear)
  expect(drawn.length).toBeGreaterThan(2000)
  expect(live.length).toBeGreaterThan(2000)
  for (const [lines, others] of [
    [drawn, live],
    [live, drawn],
  ] as const) {
    const near = new Set(others)
    const lost = lines.filter((pixel) => !neighbours(pixel, viewport.width).some((other) => near.has(other)))
    // Not none: the soft edges of letters have, here and there, the colour of a line.
    expect(lost.length / lines.length).toBeLessThan(0.02)
  }
  await picture.context().close()
})

async function openWithoutScripts(
  browser: Browser,
  address: string,
  viewport: { width: number; height: number },
) {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport })
  const page = await context.newPage()
  await page.goto(address)
  return page
}

async function goBackToTheFrame(page: Page) {
  await page.keyboard.press('Escape')
  await page.goto(articlePath)
  await expect(marker(page, 'Tartus')).toBeVisible()
}

async function centerOf(thing: Locator) {
  const { x, y, width, height } = await boxOf(thing)
  return { x: x + width / 2, y: y + height / 2 }
}

/** The pixels in the colour of a coast or a border, as numbers counted row by row. */
async function linesOn(page: Page): Promise<number[]> {
  const frame = await boxOf(mapOn(page))
  const image = await loadImage(await page.screenshot())
  const context = createCanvas(image.width, image.height).getContext('2d')
  context.drawImage(image, 0, 0)
  const { data } = context.getImageData(0, 0, image.width, image.height)
  const colors = [mapThemes.light.coast.color, mapThemes.light.border.color].map(rgb)
  const pixels: number[] = []
  for (let i = 0; i < data.length; i += 4) {
    const x = (i / 4) % image.width
    if (x < frame.x) continue
    const isLine = colors.some(([r, g, b]) =>
      [r, g, b].every((value, channel) => Math.abs((data[i + channel] ?? 0) - value) < 40),
    )
    if (isLine) pixels.push(i / 4)
  }
  return pixels
}

const rgb = (color: string) =>
  [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16)) as [number, number, number]

function neighbours(pixel: number, width: number) {
  const steps = Array.from({ length: 2 * CLOSE + 1 }, (_, index) => index - CLOSE)
  return steps.flatMap((down) => steps.map((right) => pixel + down * width + right))
}
