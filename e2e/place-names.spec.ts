import type { Locator, Page } from '@playwright/test'
import { articlePath } from './kerry-story'
import { secondSiteOrigin, secondSitePath } from './second-site'
import { expect, test } from './test'
import { boxOf, mapOn } from './the-map'

// The names beside the markers: whole, clear of markers and of each other, and the same in the picture as in the interactive map.

const screens = {
  'a narrow phone': { width: 320, height: 640 },
  phone: { width: 390, height: 844 },
  tablet: { width: 820, height: 1180 },
  desktop: { width: 1280, height: 800 },
}

const onSecondSite = { baseURL: secondSiteOrigin }

const maps = [
  { map: 'the published article', path: articlePath, site: {} },
  { map: 'an article with areas', path: secondSitePath('/articles/every-geometry/'), site: onSecondSite },
  { map: 'an atlas of many places', path: secondSitePath('/'), site: onSecondSite },
]

for (const { map, path, site } of maps) {
  test.describe(`the map of ${map}`, () => {
    test.use(site)

    for (const [screen, viewport] of Object.entries(screens)) {
      test(`on ${screen}, has names that are whole and clear, and those of its picture`, async ({
        page,
        browser,
        baseURL,
      }) => {
        await page.setViewportSize(viewport)
        await page.goto(path)
        await expect(mapOn(page).getByRole('toolbar')).toBeVisible()
        const live = await markersOf(page, mapOn(page).getByRole('button'))

        const context = await browser.newContext({ javaScriptEnabled: false, viewport })
        const picture = await context.newPage()
        await picture.goto(new URL(path, baseURL).href)
        const drawn = await markersOf(picture, mapOn(picture).getByRole('link'))
        await context.close()

        const frame = await boxOf(mapOn(page))
        for (const markers of [live, drawn]) {
          expect(markers.filter(({ label }) => label).length).toBeGreaterThan(0)
          for (const { name, label } of markers) {
            if (!label) continue
            expect(overlap(label, frame), name).toBe('whole')
            const others = markers.filter((other) => other.name !== name)
            const covered = others.filter(
              (other) =>
                overlap(other.disc, label) !== 'none' ||
                (other.label && overlap(other.label, label) !== 'none'),
            )
            expect(
              covered.map((other) => other.name),
              name,
            ).toEqual([])
          }
        }
        expect(namesShown(drawn)).toEqual(namesShown(live))
      })
    }
  })
}

interface Rect {
  x: number
  y: number
  width: number
  height: number
}

interface MarkerOnScreen {
  name: string
  disc: Rect
  label: Rect | null
}

const namesShown = (markers: readonly MarkerOnScreen[]) =>
  markers.flatMap(({ name, label }) => (label ? [name] : [])).sort()

/** Of what leads to places, that which has no arrow: the markers. Their number, and their name if that is seen. */
async function markersOf(page: Page, links: Locator): Promise<MarkerOnScreen[]> {
  await page.evaluate(() => document.fonts.ready)
  return links.filter({ visible: true }).evaluateAll((elements) =>
    elements.flatMap((element) => {
      const name = element.getAttribute('aria-label') ?? ''
      const circle = element.querySelector('circle')
      if (!circle || /out of view/.test(name) || element.querySelector('path')) return []
      const rect = (box: DOMRect) => ({ x: box.x, y: box.y, width: box.width, height: box.height })
      // The number is the first text, the name the second.
      const texts = [...element.querySelectorAll('text, bdi')].map((text) => text.getBoundingClientRect())
      const label = texts[1]
      return [
        {
          name,
          disc: rect(circle.getBoundingClientRect()),
          label: label && label.width > 0 ? rect(label) : null,
        },
      ]
    }),
  )
}

/** A pixel or two are the soft edge of a letter's halo. */
const SLACK = 2

function overlap(box: Rect, other: Rect): 'none' | 'part' | 'whole' {
  const width = Math.min(box.x + box.width, other.x + other.width) - Math.max(box.x, other.x)
  const height = Math.min(box.y + box.height, other.y + other.height) - Math.max(box.y, other.y)
  if (width <= SLACK || height <= SLACK) return 'none'
  return width >= box.width - SLACK && height >= box.height - SLACK ? 'whole' : 'part'
}
