import type { Locator, Page } from '@playwright/test'
import { expect } from './test'

/** The map on a page, as a screen reader names it. */
export function mapOn(page: Page): Locator {
  return page.getByRole('region', { name: /map/i })
}

/** The marker of a place: "Tartus", "Syrian airfield, inferred"; it may say besides that the place is approximate. */
export function marker(page: Page, name: string): Locator {
  const button = (words: string) => mapOn(page).getByRole('button', { name: words, exact: true })
  return button(name).or(button(`${name}, approximate`))
}

/** What stands at the map's edge for a place that is out of view. */
export function pointer(page: Page, name: string): Locator {
  return mapOn(page).getByRole('button', { name: new RegExp(`^${name}\\b.*\\d`) })
}

export function popup(page: Page, name: string): Locator {
  return page.getByRole('dialog', { name: new RegExp(`^${name}`) })
}

/** The two lines of the scale: "50 km" and "30 mi". */
export function scaleLine(page: Page, unit: 'metric' | 'imperial'): Locator {
  return mapOn(page).getByText(unit === 'metric' ? /^[\d,.]+\sk?m$/ : /^[\d,.]+\s(mi|ft)$/)
}

/** A spot of the map with neither marker nor control on it: the sea off Tartus, or off New York. */
export async function emptySpot(page: Page): Promise<{ x: number; y: number }> {
  const box = await boxOf(mapOn(page))
  return { x: box.x + box.width * 0.3, y: box.y + box.height * 0.75 }
}

export async function dragMap(page: Page, by: { x: number; y: number }): Promise<void> {
  const from = await emptySpot(page)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + by.x / 2, from.y + by.y / 2)
  await page.mouse.move(from.x + by.x, from.y + by.y)
  await page.mouse.up()
}

export async function boxOf(
  thing: Locator,
): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await thing.boundingBox()
  if (!box) throw new Error(`${thing} takes no room on the page.`)
  return box
}

/** Waits until the middle of a thing lies within the map's frame. */
export async function expectInView(page: Page, thing: Locator): Promise<void> {
  const frame = await boxOf(mapOn(page))
  const middles = () =>
    thing.evaluateAll((elements) =>
      elements.map((element) => {
        const box = element.getBoundingClientRect()
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
      }),
    )
  await expect
    .poll(
      async () =>
        (await middles()).map(
          ({ x, y }) => x > frame.x && x < frame.x + frame.width && y > frame.y && y < frame.y + frame.height,
        ),
      `${thing} is in the map's frame`,
    )
    .toEqual([true])
}

export async function expectFocusIn(thing: Locator): Promise<void> {
  await expect
    .poll(() => thing.evaluate((element) => element.contains(document.activeElement)), 'the focus is in it')
    .toBe(true)
}
