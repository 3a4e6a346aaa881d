import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { NodeResult, Result } from 'axe-core'
import { type ReviewedFinding, reviewedFindings } from './reviewed-findings'
import { expect } from './test'

/** WCAG 2.2 A and AA, and what axe's makers advise beyond it. */
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The rules whose outcome hangs on colours alone: the others need not be asked again where only these have changed. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block']

/** Level AA for text of any size: https://www.w3.org/TR/WCAG22/#contrast-minimum */
const LEAST_CONTRAST = 4.5

interface Asked {
  /** Where the page is, for messages. */
  at: string
  colorsOnly?: boolean
  /** Whether to look into the frames of the page as well, which takes twice as long. */
  inFrames?: boolean
}

/**
 * Lets axe look at the page as it is now: no violation, and nothing undecided but what has been reviewed. Gives the reviewed findings
 * that were met.
 */
export async function expectNoBarrier(
  page: Page,
  { at, colorsOnly = false, inFrames = false }: Asked,
): Promise<ReviewedFinding[]> {
  // The picture's ground lies under the map until its tiles have come, and would go away while axe looks.
  await expect(page.locator('.leaflet-image-layer')).toHaveCount(0)
  const axe = new AxeBuilder({ page }).setLegacyMode(!inFrames)
  const { violations, incomplete } = await (colorsOnly
    ? axe.withRules(COLOR_RULES)
    : axe.withTags(STANDARDS)
  ).analyze()
  expect(violations.flatMap(inWords), `${at}: what axe finds wrong`).toEqual([])
  const undecided = incomplete.flatMap((result) => result.nodes.map((node) => ({ result, node })))
  const reviews = await Promise.all(undecided.map(({ result, node }) => review(page, result, node)))
  expect(
    reviews.flatMap(({ fault }) => fault ?? []),
    `${at}: what axe leaves undecided, and nobody has reviewed`,
  ).toEqual([])
  return reviews.flatMap(({ reviewed }) => reviewed ?? [])
}

const inWords = ({ id, help, nodes }: Result) => nodes.map(({ html }) => `${id}: ${help}: ${html}`)

async function review(
  page: Page,
  { id, help }: Result,
  node: NodeResult,
): Promise<{ reviewed?: ReviewedFinding; fault?: string }> {
  const selectors = node.target.map(String)
  const scope = selectors
    .slice(0, -1)
    .reduce<ReturnType<Page['frameLocator']> | Page>((outer, frame) => outer.frameLocator(frame), page)
  const candidates = reviewedFindings.filter(({ rule }) => rule === id)
  const found = await scope.locator(selectors.at(-1) ?? '').evaluate(
    matchAndContrast,
    candidates.map(({ target }) => target),
    { timeout: 5000 },
  )
  const reviewed = candidates[found.match]
  if (!reviewed) return { fault: `${id}: ${help}: ${node.html}` }
  if (reviewed.shownBy === 'own ground' && found.contrast < LEAST_CONTRAST)
    return { fault: `${id}: ${found.contrast.toFixed(2)} on its own ground: ${node.html}` }
  return { reviewed }
}

/** In the browser: the index of the first selector that an element matches, and the contrast of its text with the ground under it. */
function matchAndContrast(element: Element, selectors: string[]) {
  const numbers = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number)
  // https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
  const luminance = (color: string) => {
    const [red = 0, green = 0, blue = 0] = numbers(color)
      .map((value) => value / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const isOpaque = (color: string) => numbers(color)[3] === undefined || numbers(color)[3] === 1
  let ground: Element | null = element
  while (ground && !isOpaque(getComputedStyle(ground).backgroundColor)) ground = ground.parentElement
  const canvas = getComputedStyle(ground ?? document.documentElement).backgroundColor
  const [darker = 0, lighter = 0] = [getComputedStyle(element).color, canvas]
    .map(luminance)
    .sort((a, b) => a - b)
  return {
    match: selectors.findIndex((selector) => element.matches(selector)),
    contrast: (lighter + 0.05) / (darker + 0.05),
  }
}
