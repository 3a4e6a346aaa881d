import type { Browser } from '@playwright/test'
import type { Bench, BenchOptions } from './bench'
import { buildSite } from './build-site'
import { inventArticle, writeArticles } from './invent-articles'
import { openBrowser } from './open-browser'
import type { Row } from './row'
import { serveBuilt } from './serve-built'
import { median } from './statistics'
import { type MapUse, tryMap } from './try-map'
import { medianVisit, visitInTurn } from './visit-in-turn'
import type { Served, Visit } from './visit-page'

const sizes = [25, 100, 500, 2000]

/** Up to this size a popup opens in time. */
const POPUP_LIMITED = 500

const folder = '.cache/bench/site-of-many-places'

const slugOf = (places: number) => `invented-${places}-places`

/** One article with ever more places. All of them are in one site. */
export const benchPlaces: Bench = {
  title: 'places: one article with so many places',
  async build(options) {
    const articles = sizesOf(options).map((places) => inventArticle({ slug: slugOf(places), places }))
    const articlesFolder = `${folder}.articles`
    writeArticles(articlesFolder, articles)
    await buildSite(folder, articlesFolder)
  },
  async measure(options) {
    const browser = await openBrowser()
    try {
      return await serveBuilt(folder, async (pageAt) => {
        const pages = sizesOf(options).map((places) => pageAt(`/articles/${slugOf(places)}/`))
        const visits = await visitInTurn(browser, pages, options.runs, options.say)
        const uses = await tryInTurn(browser, pages, options)
        const samples = sizesOf(options).map((places, index) => ({
          places,
          visits: visits[index] ?? [],
          uses: uses[index] ?? [],
        }))
        const rows = samples.flatMap(({ places, visits, uses }) => rowsOf(places, medianVisit(visits), uses))
        return { rows, samples }
      })
    } finally {
      await browser.close()
    }
  },
}

const sizesOf = ({ largest }: BenchOptions) => sizes.filter((places) => places <= largest)

async function tryInTurn(
  browser: Browser,
  pages: readonly Served[],
  { runs, say }: BenchOptions,
): Promise<MapUse[][]> {
  const uses: MapUse[][] = pages.map(() => [])
  for (let run = 1; run <= runs; run++)
    for (const [index, page] of pages.entries()) {
      const use = await tryMap(browser, page)
      uses[index]?.push(use)
      const [popup, frames] = [median(use.popups), use.panning.perSecond].map((value) => value.toFixed(0))
      say(`run ${run} of ${runs}, ${page.path}: popup in ${popup} ms, panning with ${frames} frames/s`)
    }
  return uses
}

function rowsOf(places: number, visit: Visit, uses: readonly MapUse[]): Row[] {
  const middle = (of: (use: MapUse) => number) => median(uses.map(of))
  const worst = (of: (use: MapUse) => number) => Math.max(...uses.map(of))
  return [
    { figure: `${places} places: HTML with its picture, gzip`, value: visit.html / 1000, unit: 'kB' },
    { figure: '  everything, as transferred', value: visit.transferred / 1000, unit: 'kB' },
    { figure: '  slow phone: first paint, with the map in it', value: visit.mapPaint / 1000, unit: 's' },
    { figure: '  slow phone: the interactive map has taken over', value: visit.answers / 1000, unit: 's' },
    { figure: '  slow phone: blocking time until then', value: visit.blocking, unit: 'ms' },
    {
      figure: '  a popup opens',
      value: median(uses.flatMap(({ popups }) => popups)),
      unit: 'ms',
      ...(places <= POPUP_LIMITED && { atMost: 100 }),
    },
    { figure: '  panning', value: middle(({ panning }) => panning.perSecond), unit: 'frames/s', atLeast: 30 },
    { figure: '    median frame', value: middle(({ panning }) => panning.median), unit: 'ms' },
    { figure: '    95th percentile', value: middle(({ panning }) => panning.percentile95), unit: 'ms' },
    { figure: '  zooming', value: middle(({ zooming }) => zooming.perSecond), unit: 'frames/s' },
    { figure: '    median frame', value: middle(({ zooming }) => zooming.median), unit: 'ms' },
    { figure: '    95th percentile', value: middle(({ zooming }) => zooming.percentile95), unit: 'ms' },
    {
      figure: '  Tab stops to cross the map',
      value: worst(({ keyboard }) => keyboard.tabStops),
      unit: '',
      atMost: 5,
    },
    {
      figure: '  how often the focus was lost or out of sight',
      value: worst(({ keyboard }) => keyboard.faults.length),
      unit: '',
      atMost: 0,
    },
  ]
}
