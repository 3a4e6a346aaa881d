import type { Page } from '@playwright/test'
import { expectNoBarrier } from './axe'
import { articlePath, placePath } from './kerry-story'
import { type ReviewedFinding, reviewedFindings } from './reviewed-findings'
import { secondSiteOrigin, secondSitePath } from './second-site'
import { expect, test } from './test'
import { marker, popup } from './the-map'

// WCAG 2.2 AA as far as a program can tell, on every kind of page, as narrow as a phone and as wide as a desk, in every choice of
// colours that a reader may make.

const WIDTHS = [320, 768, 1280]

const COLORS = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'forced colours', colorScheme: 'light', forcedColors: 'active' },
] as const

interface Kind {
  name: string
  path: string
  height?: number
  /** What there is before it can be looked at. */
  isThere: (page: Page) => Promise<void>
  /** Brings it into its other state. */
  open?: (page: Page) => Promise<void>
}

const hasMarkers = (page: Page) => expect(marker(page, 'Tartus')).toBeVisible()
const hasPopup = (name: string) => (page: Page) => expect(popup(page, name)).toBeVisible()
async function openTartus(page: Page) {
  await marker(page, 'Tartus').press('Enter')
  await hasPopup('Tartus')(page)
}

const kinds: Kind[] = [
  { name: 'atlas', path: '/', isThere: hasMarkers },
  { name: 'article', path: articlePath, isThere: hasMarkers, open: openTartus },
  { name: 'place', path: placePath('tartus'), isThere: hasPopup('Tartus') },
  {
    name: 'embed',
    path: '/embed/kerry-russia-syria/',
    height: 450,
    isThere: hasMarkers,
    open: openTartus,
  },
  { name: 'embedded place', path: '/embed/kerry-russia-syria/homs/', height: 450, isThere: hasPopup('Homs') },
  {
    name: 'not found',
    path: '/articles/nothing-of-the-kind/',
    isThere: (page) => expect(page.getByRole('heading', { name: 'Nothing at this address' })).toBeVisible(),
  },
]

async function lookInAllColors(page: Page, at: string) {
  const met: ReviewedFinding[] = []
  for (const { name, ...media } of COLORS) {
    await page.emulateMedia(media)
    met.push(...(await expectNoBarrier(page, { at: `${at}, ${name}`, colorsOnly: name !== 'light' })))
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null })
  return met
}

async function lookAtAllWidths(page: Page, { name, path, height = 800, isThere, open }: Kind) {
  const met = new Set<ReviewedFinding>()
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height })
    await page.goto(path)
    await isThere(page)
    for (const finding of await lookInAllColors(page, `${name} at ${width} px`)) met.add(finding)
    if (!open) continue
    await open(page)
    for (const finding of await lookInAllColors(page, `${name} at ${width} px, open`)) met.add(finding)
  }
  const stale = reviewedFindings.filter((finding) => finding.on.includes(name) && !met.has(finding))
  expect(stale, `reviewed for "${name}", and no longer there`).toEqual([])
}

test.describe('nothing on the page is a barrier:', () => {
  test.use({ expectedProblems: /status of 404/ })
  for (const kind of kinds) test(kind.name, ({ page }) => lookAtAllWidths(page, kind))
})

test.describe('nothing on the page is a barrier:', () => {
  test.use({ expectedProblems: /ERR_FAILED|ChunkLoadError|Failed to load chunk/ })

  test('map failed', async ({ page, request }) => {
    // The map's own scripts are those that the page itself does not begin with.
    const html = await (await request.get(articlePath)).text()
    await page.route('**/*.js', (route) =>
      begins(html, new URL(route.request().url()).pathname) ? route.continue() : route.abort(),
    )
    await lookAtAllWidths(page, {
      name: 'map failed',
      path: articlePath,
      isThere: (page) => expect(page.getByText(/map could not be brought to life/).first()).toBeVisible(),
    })
  })
})

const begins = (html: string, path: string) =>
  html.includes(`<script src="${path}"`) || html.includes(`href="${path}" data-runtime`)

test.describe('in other languages and in a frame, nothing is a barrier:', () => {
  test.use({ baseURL: secondSiteOrigin })

  for (const [language, slug, place] of [
    ['Arabic', 'arabic', 'حماة'],
    ['Japanese', 'japanese', '東京'],
  ] as const)
    test(language, async ({ page }) => {
      await page.goto(secondSitePath(`/articles/${slug}/`))
      await marker(page, place).press('Enter')
      await expect(popup(page, place)).toBeVisible()
      await expectNoBarrier(page, { at: language })
    })

  test('framed', async ({ page }) => {
    const host = '/page-of-another-site/'
    await page.route(`**${host}`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="en"><title>Another site</title><main><h1>Another site</h1>
          <iframe title="A map" src="${secondSiteOrigin}${secondSitePath('/embed/kerry-russia-syria/homs/')}" width="600" height="450"
            sandbox="allow-scripts allow-popups"></iframe></main>`,
      }),
    )
    await page.goto(host)
    await expect(page.frameLocator('iframe').getByRole('dialog', { name: 'Homs' })).toBeVisible()
    await expectNoBarrier(page, { at: 'framed', inFrames: true })
  })
})
