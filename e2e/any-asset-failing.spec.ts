import type { BrowserContext, Page, Request, Route } from '@playwright/test'
import { articlePath, placePath } from './kerry-story'
import { expect, test } from './test'
import { mapOn } from './the-map'

// What a browser and Next.js say of a file that did not come, or was not what it should be.
test.use({
  expectedProblems:
    /ERR_FAILED|status of (404|503)|ChunkLoadError|Failed to load chunk|Failed to fetch|Unexpected (token|end of input|identifier)|Invalid or unexpected token|missing \) after|Unterminated|Failed to decode downloaded font|OTS parsing error|Wrong magic number|MIME type|Manifest: /,
})

type Fault = (route: Route) => Promise<unknown>

const wrongFile = '<!DOCTYPE html><title>Sign in</title><p>Sign in to go on.</p>'

const faults: Record<string, Fault> = {
  aborted: (route) => route.abort(),
  'not found': (route) => route.fulfill({ status: 404, contentType: 'text/html', body: wrongFile }),
  'not served for now': (route) => route.fulfill({ status: 503, contentType: 'text/html', body: wrongFile }),
  'cut short': async (route) => {
    const response = await route.fetch({ maxRetries: 5 })
    const body = await response.body()
    await route.fulfill({ response, body: body.subarray(0, Math.floor(body.length / 2)) })
  },
  hanging: () => new Promise(() => {}),
  'of another type': (route) => route.fulfill({ status: 200, contentType: 'text/html', body: wrongFile }),
}

/** So many pages are loaded at once: most of the time each of them waits. */
const TABS = 4

const unknownAddress = '/articles/kerry-russia-syria/tartous/'

const pages = {
  'the atlas': '/',
  'an article': articlePath,
  'a place': placePath('tartus'),
  'an embedded map': '/embed/kerry-russia-syria/',
  'an unknown address': unknownAddress,
}

for (const [name, path] of Object.entries(pages)) {
  test(`${name} keeps every word and link, whichever of its files fails`, async ({ context }) => {
    // Hundreds of page loads.
    test.setTimeout(900_000)
    const assets = await assetsOf(context, path)
    expect(assets.length).toBeGreaterThan(5)
    const failing = assets.flatMap((asset, index) =>
      faultsToTry(path, asset, index).map((fault) => ({ asset, fault })),
    )
    const whole = await withTab(context, (page) => readPage(page, path, '**/*.js', faults.aborted))
    expect(whole.links.length).toBeGreaterThan(3)
    for (let at = 0; at < failing.length; at += TABS) {
      await Promise.all(
        failing.slice(at, at + TABS).map(({ asset, fault }) =>
          withTab(context, async (page) => {
            const read = await readPage(page, path, asset, faults[fault])
            expect(read, `${asset}, ${fault}`).toEqual({
              ...whole,
              headings: expect.arrayContaining(whole.headings),
              quotations: expect.arrayContaining(whole.quotations),
              links: expect.arrayContaining(whole.links),
              places: expect.arrayContaining(whole.places),
            })
          }),
        ),
      )
    }
  })
}

/**
 * On the article's page, each file fails in two ways, the next one in the next two; on the other pages, each of their own scripts in one:
 * the other files are the same there. With `ALL_FAULTS=1` each file of each page fails in each way, which takes ten minutes.
 */
function faultsToTry(path: string, asset: string, index: number): string[] {
  const names = Object.keys(faults)
  if (process.env.ALL_FAULTS) return names
  const inTurn = (count: number) => [...names, ...names].slice((index * count) % names.length).slice(0, count)
  if (path === articlePath) return inTurn(2)
  return asset.endsWith('.js') ? inTurn(1) : []
}

async function withTab<Result>(
  context: BrowserContext,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  const page = await context.newPage()
  const result = await use(page)
  await page.close()
  return result
}

/** The addresses of all files that a page asks for until it is at rest, besides itself. */
async function assetsOf(context: BrowserContext, path: string): Promise<string[]> {
  return withTab(context, async (page) => {
    const asked = new Set<string>()
    page.on('request', (request) => asked.add(request.url()))
    await page.goto(path, { waitUntil: 'networkidle' })
    asked.delete(page.url())
    return [...asked]
  })
}

/** What a reader has of a page one of whose files fails, once nothing else is on its way. */
async function readPage(page: Page, path: string, asset: string, fault: Fault | undefined) {
  if (!fault) throw new Error('A page is read with one of its files failing.')
  await page.route(asset, fault)
  await goAndWait(page, path, asset)
  // The interactive map or its picture, as it is told to those who cannot see it.
  const map = path === unknownAddress ? '' : await mapOn(page).ariaSnapshot()
  const read = await page.evaluate(() => {
    const textOf = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].map((element) => element.innerText)
    const text = document.querySelector('main') ?? document.body
    return {
      address: location.pathname,
      title: document.title,
      headings: textOf('h1, main h2'),
      quotations: textOf('blockquote'),
      links: [...text.querySelectorAll('a')].map((link) => link.getAttribute('href')),
      claims: document.body.innerText.match(/loading|please wait|one moment/gi),
    }
  })
  return { ...read, places: [...map.matchAll(/(?:button|link) "([^",]+)/g)].map(([, place]) => place) }
}

/** Goes to a page, and waits until nothing but the failing file has been on its way for a moment. */
async function goAndWait(page: Page, path: string, asset: string) {
  const underWay = new Set<Request>()
  let quietSince = Date.now()
  const note = (request: Request, isUnderWay: boolean) => {
    if (request.url() === asset) return
    underWay[isUnderWay ? 'add' : 'delete'](request)
    quietSince = Date.now()
  }
  page.on('request', (request) => note(request, true))
  page.on('requestfinished', (request) => note(request, false))
  page.on('requestfailed', (request) => note(request, false))
  await page.goto(path, { waitUntil: 'domcontentloaded' })
  const busyWith = () => [...underWay].map((request) => request.url())
  await expect
    .poll(() => (Date.now() - quietSince > QUIET ? busyWith() : 'all'), { timeout: 60_000 })
    .toEqual([])
}

/** In milliseconds. */
const QUIET = 400
