import type { Page } from '@playwright/test'
import { secondSiteOrigin, secondSitePath } from './second-site'
import { expect, test } from './test'
import { boxOf, mapOn, marker, popup } from './the-map'

// Places that are points, lines and areas, one and several, and one that is only named: of an invented article.

test.use({ baseURL: secondSiteOrigin })

const path = secondSitePath('/articles/every-geometry/')

test('every place is listed with its number, and has a marker or says that it has none', async ({ page }) => {
  await page.goto(path)
  for (const name of [
    'Testville',
    'Wells of Sampleton',
    'Ferry to Mockport',
    'The pipelines, inferred',
    'Placeholder Reserve',
    'Example Islands, inferred',
  ])
    await expect(marker(page, name)).toBeVisible()
  await expect(marker(page, 'The north')).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Named, not pinned' })).toContainText('The north')
})

test('a click on a line opens its place', async ({ page }) => {
  await page.goto(path)
  // The ferry runs from Testville to its own marker, half-way along it.
  const [start, end] = [await middleOf(page, 'Testville'), await middleOf(page, 'Ferry to Mockport')]
  const spot = await spotOnMap(page, start, end, 'Ferry to Mockport')
  await page.mouse.click(spot.x, spot.y)
  await expect(popup(page, 'Ferry to Mockport')).toBeVisible()
  await expect(page).toHaveURL(/\/every-geometry\/ferry\/$/)
})

test('a click into an area opens its place, and one into its hole does not', async ({ page }) => {
  await page.goto(path)
  const reserve = await middleOf(page, 'Placeholder Reserve')
  // The marker stands in the west of the ring; the hole is in its middle.
  await page.mouse.click(reserve.x + 45, reserve.y)
  await expect(page).toHaveURL(/\/every-geometry\/$/)
  await page.mouse.click(reserve.x + 45, reserve.y + 32)
  await expect(popup(page, 'Placeholder Reserve')).toBeVisible()
})

test('the pages of lines, areas and several points say what these are, and claim no position', async ({
  page,
}) => {
  await page.goto(secondSitePath('/articles/every-geometry/ferry/'))
  const main = page.getByRole('main')
  await expect(main).toContainText('Located as a line of about 240 km.')
  await expect(main.getByText('Half-way along it, at')).toBeVisible()
  await expect(main.getByText('Position', { exact: true })).toHaveCount(0)
  await page.goto(secondSitePath('/articles/every-geometry/wells/'))
  await expect(main).toContainText('4 points')
  await expect(main).toContainText('A circle of 7 km around each')
})

for (const [screen, viewport] of Object.entries({
  phone: { width: 390, height: 844 },
  desktop: { width: 1440, height: 900 },
})) {
  test(`on ${screen}, the picture draws lines, areas and dots where the map does`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport })
    const picture = await context.newPage()
    await picture.goto(new URL(path, baseURL).href)
    await page.setViewportSize(viewport)
    await page.goto(path)
    await expect(marker(page, 'Testville')).toBeVisible()
    const drawn = await extentsOn(picture)
    const live = await extentsOn(page)
    for (const what of ['areas', 'lines', 'dots'] as const) {
      expect(drawn[what].length, what).toBeGreaterThan(0)
      expect(live[what].length, what).toBe(drawn[what].length)
      for (const [index, box] of drawn[what].entries())
        for (const [side, value] of box.entries())
          expect(Math.abs(value - (live[what][index]?.[side] ?? Infinity)), `${what} ${index}`).toBeLessThan(
            2,
          )
    }
    await context.close()
  })
}

async function middleOf(page: Page, name: string) {
  const { x, y, width, height } = await boxOf(marker(page, name).locator('circle').first())
  return { x: x + width / 2, y: y + height / 2 }
}

/** A spot between two where the pointer would meet what the map draws on the ground, and not a marker. */
async function spotOnMap(
  page: Page,
  from: { x: number; y: number },
  to: { x: number; y: number },
  name: string,
) {
  await expect(marker(page, name)).toBeVisible()
  const spot = await mapOn(page).evaluate(
    (_, { from, to }) => {
      for (let share = 0.2; share < 0.8; share += 0.02)
        for (let aside = -24; aside <= 24; aside += 4) {
          const x = from.x + (to.x - from.x) * share + aside
          const y = from.y + (to.y - from.y) * share
          const hit = document.elementFromPoint(x, y)
          if (hit instanceof SVGPathElement && !hit.closest('button')) return { x, y }
        }
      return null
    },
    { from, to },
  )
  if (!spot) throw new Error('Nothing on the ground takes the pointer there.')
  return spot
}

/** The boxes of areas (filled faintly), of lines (in the colour of the sign), and of dots, each from left to right. */
async function extentsOn(page: Page) {
  return mapOn(page).evaluate((map) => {
    const accent = 'var(--accent)'
    const shapes = [...map.querySelectorAll<SVGGeometryElement>('svg path, svg circle')].filter(
      (shape) => shape.checkVisibility() && !shape.closest('button, a'),
    )
    const boxesOf = (kept: SVGGeometryElement[], smallest = 0) =>
      kept
        .map((shape) => {
          const { left, top, right, bottom } = shape.getBoundingClientRect()
          return [left, top, right, bottom]
        })
        // A small circle of uncertainty lies under its marker, where the picture leaves it out.
        .filter(([left = 0, , right = 0]) => right - left > smallest)
        .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0))
    // Circles of one look share a group in the picture.
    const of = (shape: Element, name: string) =>
      shape.getAttribute(name) ?? shape.parentElement?.getAttribute(name) ?? null
    const isDot = (shape: Element) => of(shape, 'stroke') === accent && of(shape, 'stroke-width') === '2'
    return {
      areas: boxesOf(
        shapes.filter(
          (shape) => of(shape, 'fill') === accent && Number(of(shape, 'fill-opacity') ?? 1) < 0.3,
        ),
        28,
      ),
      lines: boxesOf(
        shapes.filter(
          (shape) =>
            shape instanceof SVGPathElement &&
            (of(shape, 'fill') ?? 'none') === 'none' &&
            of(shape, 'stroke') === accent,
        ),
      ),
      dots: boxesOf(shapes.filter(isDot)),
    }
  })
}
